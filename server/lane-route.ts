import { clientAddress } from "@/lib/server/http/client-address";
import { answerInLane, BODY_LIMIT, BODY_PATIENCE_MS } from "./lane";
import type { ReplyRecord } from "./reply/record";

/** The shopper's lane as a route of Next, for a host that runs Next alone: the same handlers behind the other kind of request. */
export async function laneRoute(request: Request): Promise<Response> {
	const { pathname, search } = new URL(request.url);
	const body = await readBody(request);
	if (body === "slow") return toResponse({ status: 408, headers: { connection: "close" }, body: "" });
	const reply = await answerInLane({
		method: request.method,
		url: `${pathname}${search}`,
		// Next takes a reply's content-encoding away and compresses by itself.
		headers: { ...Object.fromEntries(request.headers), "accept-encoding": undefined },
		body,
		address: clientAddress(request.headers),
	});
	return toResponse(reply ?? { status: 404, headers: { "cache-control": "no-store" }, body: "" });
}

function toResponse({ status, headers, body }: ReplyRecord): Response {
	// An empty text would be given a type, and some replies may have no body at all.
	return new Response(body.length === 0 ? null : typeof body === "string" ? body : new Uint8Array(body), {
		status,
		headers,
	});
}

/** Null: more than the lane takes, and not read. */
async function readBody({ body, headers }: Request): Promise<Uint8Array | null | "slow"> {
	if (!body) return new Uint8Array();
	if (Number(headers.get("content-length") ?? 0) > BODY_LIMIT) return null;
	const reader = body.getReader();
	let slow = false;
	const cut = setTimeout(() => {
		slow = true;
		void reader.cancel();
	}, BODY_PATIENCE_MS);
	const parts: Uint8Array[] = [];
	try {
		for (let size = 0; ; ) {
			const { done, value } = await reader.read();
			if (done) return slow ? "slow" : Buffer.concat(parts, size);
			size += value.byteLength;
			if (size > BODY_LIMIT) {
				void reader.cancel();
				return null;
			}
			parts.push(value);
		}
	} finally {
		clearTimeout(cut);
	}
}
