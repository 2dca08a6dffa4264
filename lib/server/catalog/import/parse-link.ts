import "server-only";

const LINK_LENGTH = 2000;

/** An absolute http or https address without a password in it, as browsers write it; null for anything else. */
export function parseLink(text: string): string | null {
	const trimmed = text.trim();
	const address = trimmed.startsWith("//") ? `https:${trimmed}` : trimmed;
	if (address.length > LINK_LENGTH || !URL.canParse(address)) return null;
	const url = new URL(address);
	const fit = (url.protocol === "https:" || url.protocol === "http:") && !url.username && !url.password;
	return fit && url.href.length <= LINK_LENGTH ? url.href : null;
}
