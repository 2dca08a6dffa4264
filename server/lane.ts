import { env } from "@/lib/config/env";
import { isAway } from "@/lib/server/db/is-away";
import { log } from "@/lib/server/log";
import { health } from "./health";
import { strictTransport } from "./reply/protect";
import type { ReplyRecord, RequestRecord } from "./reply/record";
import { handleShopper, isShopperPath } from "./shopper";

/** The most that a shopper may send at once. */
export const BODY_LIMIT = 64 * 1024;
/** How long a body of that size may take to come in. */
export const BODY_PATIENCE_MS = 10_000;

const HEALTH = "/api/health";

/** Looked at before the body is read: only these addresses have theirs read here. */
export const isInLane = (path: string): boolean => path === HEALTH || isShopperPath(path);

/** What every host of the lane calls: it always comes to a reply, or to null for a page that nothing has here. */
export async function answerInLane(request: RequestRecord): Promise<ReplyRecord | null> {
	const reply = await tryTo(request).catch((error: unknown) => failed(request, error));
	const strict = strictTransport(env().APP_URL);
	return strict && reply ? { ...reply, headers: { ...reply.headers, ...strict } } : reply;
}

async function tryTo(request: RequestRecord): Promise<ReplyRecord | null> {
	const { method, url } = request;
	if (!methods.includes(method)) return { status: 405, headers: { allow: methods.join(", ") }, body: "" };
	if (url.split("?", 1)[0] === HEALTH) return health();
	const reply = await handleShopper(request);
	// The body is read: nobody else can answer.
	return reply ?? (method === "POST" ? { status: 404, headers: { "cache-control": "no-store" }, body: "" } : null);
}

const methods = ["GET", "HEAD", "POST"];

/** Away means for a moment: whoever asks again is answered as soon as the database is back. */
function failed({ method, url }: RequestRecord, error: unknown): ReplyRecord {
	const headers = { "cache-control": "no-store" };
	if (isAway(error)) return { status: 503, headers: { ...headers, "retry-after": "1" }, body: "" };
	// A person's own page is opened by its address alone.
	const path = url.split("?", 1)[0]?.replace(/^\/me\/[^/]+/, "/me/…");
	log().error({ method, path, err: error }, "request failed");
	return { status: 500, headers, body: "" };
}
