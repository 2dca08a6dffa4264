/** An absolute http(s) address without spaces, quotes or backslashes: nothing that could run. */
export function isWebUrl(url: string): boolean {
	return /^https?:\/\/[^/\s"'<>\\][^\s"'<>\\]*$/i.test(url);
}
