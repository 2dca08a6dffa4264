/** Whether it is our server's word on what was handed in. Somebody in between, who asks to log in or forbids, is neither yes nor no, and may speak JSON as well. */
export const isOwn = (ok: boolean, reply: { error: { requestId: string } }): unknown =>
	ok ? "accepted" in reply : reply.error.requestId;
