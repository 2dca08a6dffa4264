import type { BatchReply, EventBatch, SignUpRequest } from "@/lib/quiz/wire";
import type { KeptBatch } from "./kept-batch";
import { readOrigin } from "./origin";
import { isOwn } from "./own-reply";

export interface Sent<T> {
	/** Null when there is none, or a refusal. */
	reply: T | null;
	/** Worth trying again, after so long at the earliest; null: this is the server's last word. */
	waitMs: number | null;
}

const patienceMs = 15_000;
/** What a browser sends on behalf of pages that are left is 64 KiB at once, all requests together. */
const mostKeptAlive = 65_536;
let underWay = 0;

export function postBatch({ came, ...batch }: KeptBatch): Promise<Sent<BatchReply>> {
	return post("/api/q/batches", { ...batch, origin: readOrigin(came) });
}

export async function postSignUp(signUp: SignUpRequest): Promise<boolean> {
	const { reply } = await post("/api/q/sign-up", signUp);
	return reply !== null;
}

/** POSTs JSON so that it survives the page being closed. The address names the quiz: there, even what can't be read is counted. */
async function post<T>(path: string, what: EventBatch | SignUpRequest): Promise<Sent<T>> {
	const body = new TextEncoder().encode(JSON.stringify(what));
	underWay += body.length;
	let sent: Sent<T> = { reply: null, waitMs: 0 };
	try {
		const response = await fetch(`${path}?quiz=${what.quiz}`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body,
			keepalive: underWay <= mostKeptAlive,
			credentials: "omit",
			signal: AbortSignal.timeout?.(patienceMs),
		});
		const { ok, status, headers } = response;
		sent.waitMs = Number(headers.get("retry-after")) * 1_000 || 0;
		const reply = await response.json();
		if (status < 500 && status !== 429 && isOwn(reply)) sent = { reply: ok ? reply : null, waitMs: null };
	} catch {
		// No reply, or one that isn't JSON.
	}
	underWay -= body.length;
	return sent;
}
