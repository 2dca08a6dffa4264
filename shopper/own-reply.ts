/**
 * Whether it is our server's word on what was handed in. Somebody in between, who asks to log in or forbids, is neither yes nor
 * no, and may speak JSON as well.
 */
export function isOwn(ok: boolean, reply: { accepted?: number; error?: { requestId?: string } } | null): boolean {
	return (ok ? reply?.accepted : reply?.error?.requestId) !== undefined;
}
