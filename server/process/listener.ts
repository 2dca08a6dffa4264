import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from "node:http";
import { answerInLane, BODY_LIMIT, BODY_PATIENCE_MS, isInLane } from "../lane";
import { protect } from "../reply/protect";
import { peerAddress, sendReply, toRecord } from "./node-record";

interface Setting {
	/** The dashboard's public address. */
	appUrl: string;
	development: boolean;
	trustProxy: boolean;
	/** False leaves the shopper's addresses to Next, whose routes answer them by the same handlers. */
	fastLane: boolean;
	/** Everything else. */
	next: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

const limits: ServerOptions = {
	// Longer than a browser or a proxy leaves a connection idle: one closed under their next request loses it.
	keepAliveTimeout: 75_000,
	// A client on the slowest phone has sent its headers by then; one that holds a connection open for nothing has not.
	headersTimeout: 10_000,
	connectionsCheckingInterval: 2_000,
	// For a catalog's file over a slow line. The shopper's bodies have their own patience.
	requestTimeout: 300_000,
	maxHeaderSize: 16 * 1024,
};

/** The shopper's lane first, Next for all else. */
export function createListener(setting: Setting): Server {
	return createServer(limits, (request, response) => {
		answer(request, response, setting).catch((error: unknown) => {
			console.error(error);
			if (response.headersSent) return response.destroy();
			sendReply(response, { status: 500, headers: { connection: "close" }, body: "" });
		});
	});
}

async function answer(request: IncomingMessage, response: ServerResponse, setting: Setting): Promise<void> {
	const { appUrl, development, trustProxy, fastLane, next } = setting;
	// A whole URL is asked of a proxy, and may be asked of us.
	const url = (request.url ?? "/").replace(/^https?:\/\/[^/?]*/i, "") || "/";
	// "*", the server itself.
	if (!url.startsWith("/")) return sendReply(response, { status: 400, headers: { connection: "close" }, body: "" });
	request.url = url;
	const inLane = isInLane(url.split("?", 1)[0] ?? "/");
	if (inLane && fastLane) {
		const record = await toRecord(request, { limit: BODY_LIMIT, patienceMs: BODY_PATIENCE_MS, trustProxy });
		if (record === "gone") return;
		// What was not read would be taken for the next request.
		if (record === "slow" || record.body === null) response.setHeader("connection", "close");
		if (record === "slow") return sendReply(response, { status: 408, headers: {}, body: "" });
		const reply = await answerInLane(record);
		if (reply) return sendReply(response, reply);
	}
	// Next would call it a fault of its own.
	if (!canBeRead(url)) return sendReply(response, { status: 400, headers: { connection: "close" }, body: "" });
	// Limits go by this header: what a client wrote into it itself must not count.
	request.headers["x-forwarded-for"] = peerAddress(request, trustProxy);
	if (!inLane || fastLane) protect(request, response, { appUrl, development });
	await next(request, response);
}

/** Whether what is written by % in the path is text. */
function canBeRead(url: string): boolean {
	try {
		decodeURIComponent(url.split("?", 1)[0] ?? "");
		return true;
	} catch {
		return false;
	}
}
