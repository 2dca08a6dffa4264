/** Where to go after signing in: only ever an address of our own, never what a link made elsewhere asks for. */
export function safeNext(next: string | null | undefined): string | null {
	if (!next || !/^\/[^/\\]/.test(next) || next.length > 500) return null;
	const url = URL.parse(next, "https://here.invalid");
	return url?.origin === "https://here.invalid" ? `${url.pathname}${url.search}${url.hash}` : null;
}
