import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

interface Setting {
	/** The dashboard's public address. */
	appUrl: string;
	development: boolean;
}

/**
 * What a browser may do with the dashboard's pages. Next reads the nonce off the request's header and gives it to its own
 * inline scripts, so that no other inline script runs, wherever it came from. Also tells pages their own path. The rest of the headers are the same on
 * every reply and stand in next.config.mjs.
 */
export function protect(request: IncomingMessage, response: ServerResponse, { appUrl, development }: Setting): void {
	// For a page that sends its visitor to sign in, and back; what a client wrote into the header itself must not count.
	request.headers["x-page"] = (request.url ?? "/").split("?", 1)[0];
	const policy = pagePolicy(randomBytes(16).toString("base64"), development);
	request.headers["content-security-policy"] = policy;
	response.setHeader("content-security-policy", policy);
	for (const [name, value] of Object.entries(strictTransport(appUrl) ?? {})) response.setHeader(name, value);
}

/** Browsers that came by https once come by nothing else for a year; meaningless (and ignored) on plain http. */
export const strictTransport = (appUrl: string): Readonly<Record<string, string>> | null =>
	appUrl.startsWith("https://") ? { "strict-transport-security": "max-age=31536000" } : null;

export function pagePolicy(nonce: string, development: boolean): string {
	return [
		"default-src 'self'",
		`script-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ""}`,
		// The kit places what floats by style attributes.
		"style-src 'self' 'unsafe-inline'",
		// Product pictures come from the shops' own hosts.
		"img-src 'self' data: blob: https: http:",
		"font-src 'self' data:",
		`connect-src 'self'${development ? " ws:" : ""}`,
		"object-src 'none'",
		"base-uri 'self'",
		"form-action 'self'",
		"frame-src 'self'",
		"frame-ancestors 'self'",
	].join("; ");
}
