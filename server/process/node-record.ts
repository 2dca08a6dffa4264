import type { IncomingMessage, ServerResponse } from "node:http";
import { networkOf } from "@/lib/server/http/network-of";
import type { ReplyRecord, RequestRecord } from "../reply/record";

interface Reading {
	/** The most bytes of a body; a longer one is left unread. */
	limit: number;
	patienceMs: number;
	trustProxy: boolean;
}

/** "slow": the body did not come in time; "gone": the client left before it was whole. */
export async function toRecord(request: IncomingMessage, reading: Reading): Promise<RequestRecord | "slow" | "gone"> {
	const body = await readBody(request, reading);
	if (typeof body === "string") return body;
	// Of what a request may send, Node makes a list of set-cookie alone.
	const headers = request.headers as RequestRecord["headers"];
	const address = peerAddress(request, reading.trustProxy);
	return { method: request.method ?? "GET", url: request.url ?? "/", headers, body, address };
}

export function sendReply(response: ServerResponse, reply: ReplyRecord): void {
	// "Not modified" says nothing of a body, not even that it were empty.
	const length = reply.status === 304 ? {} : { "content-length": Buffer.byteLength(reply.body) };
	response.writeHead(reply.status, { ...reply.headers, ...length });
	response.end(response.req.method === "HEAD" ? undefined : reply.body);
}

/** The last address that the trusted proxy itself added (what comes before it anyone can write), of IPv6 the network: one person has all of it. */
export function peerAddress(request: Pick<IncomingMessage, "headers" | "socket">, trustProxy: boolean): string {
	const forwarded = trustProxy ? request.headers["x-forwarded-for"] : undefined;
	const last = (Array.isArray(forwarded) ? forwarded.join(",") : forwarded)?.split(",").at(-1)?.trim();
	return networkOf(last || request.socket.remoteAddress || "");
}

function readBody(
	request: IncomingMessage,
	{ limit, patienceMs }: Reading,
): Promise<Uint8Array | null | "slow" | "gone"> | Uint8Array | null {
	if (request.method === "GET" || request.method === "HEAD") return new Uint8Array();
	if (Number(request.headers["content-length"] ?? 0) > limit) return null;
	return new Promise((done) => {
		const parts: Buffer[] = [];
		let size = 0;
		const cut = setTimeout(() => settle("slow"), patienceMs);
		const settle = (body: Uint8Array | null | "slow" | "gone") => {
			clearTimeout(cut);
			request.off("data", take);
			done(body);
		};
		const take = (part: Buffer) => {
			size += part.length;
			if (size > limit) settle(null);
			else parts.push(part);
		};
		request.on("data", take);
		request.once("end", () => settle(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts, size)));
		request.once("error", () => settle("gone"));
	});
}
