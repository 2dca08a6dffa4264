import type { IncomingMessage, ServerResponse } from "node:http";
import type { ReplyRecord, RequestRecord } from "./record";

/** Never holds more than `limit` bytes: a longer body is left unread. */
export async function toRecord(request: IncomingMessage, limit: number, trustProxy: boolean): Promise<RequestRecord> {
	const headers: Record<string, string | undefined> = {};
	for (const [name, value] of Object.entries(request.headers)) headers[name] = Array.isArray(value) ? value[0] : value;
	return {
		method: request.method ?? "GET",
		url: request.url ?? "/",
		headers,
		body: await readBody(request, limit),
		address: peerAddress(request, trustProxy),
	};
}

export function sendReply(response: ServerResponse, reply: ReplyRecord): void {
	response.writeHead(reply.status, { ...reply.headers, "content-length": Buffer.byteLength(reply.body) });
	response.end(response.req.method === "HEAD" ? undefined : reply.body);
}

/** The last address that the trusted proxy itself added; what comes before it anyone can write. */
export function peerAddress(request: IncomingMessage, trustProxy: boolean): string {
	const forwarded = trustProxy ? request.headers["x-forwarded-for"] : undefined;
	const last = (Array.isArray(forwarded) ? forwarded.join(",") : forwarded)?.split(",").at(-1)?.trim();
	return last || request.socket.remoteAddress || "";
}

async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | null> {
	if (request.method === "GET" || request.method === "HEAD") return new Uint8Array();
	if (Number(request.headers["content-length"] ?? 0) > limit) return null;
	const parts: Buffer[] = [];
	let size = 0;
	// Whoever sends too much is still to be told so.
	for await (const part of request.iterator({ destroyOnReturn: false })) {
		size += part.length;
		if (size > limit) return null;
		parts.push(part);
	}
	return Buffer.concat(parts, size);
}
