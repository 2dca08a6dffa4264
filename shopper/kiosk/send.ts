import type { DeviceBatch, DeviceSignUp } from "@/lib/quiz/wire";
import { readOrigin } from "../origin";
import { isOwn, type OwnReply } from "../own-reply";
import type { Taken } from "./taken";

/** How a request ended. `later`: worth trying again, after so long at the earliest. `unpaired`: the device's secret is worth nothing any more. */
export type Sent<T> =
	| { kind: "ok"; reply: T }
	| { kind: "later"; waitMs: number }
	| { kind: "unpaired" }
	| { kind: "refused" };

const patienceMs = 20_000;

/** Asks the server with the device's secret. `taken`: whether a reply says so, where what is sent is given up then. */
export async function ask<T>(
	path: string,
	token: string,
	body: unknown,
	taken: (reply: OwnReply) => unknown = () => true,
): Promise<Sent<T>> {
	try {
		const response = await fetch(path, {
			method: body === null ? "GET" : "POST",
			headers: { authorization: `Device ${token}`, ...(body === null ? {} : { "content-type": "application/json" }) },
			...(body === null ? {} : { body: JSON.stringify(body) }),
			...{ credentials: "omit", cache: "no-store", signal: AbortSignal.timeout(patienceMs) },
		});
		const { ok, status, headers } = response;
		if (status >= 500 || status === 408 || status === 429) {
			return { kind: "later", waitMs: Number(headers.get("retry-after")) * 1_000 || 0 };
		}
		const reply = await response.json();
		if (!(ok ? taken : isOwn)(reply)) return { kind: "later", waitMs: 0 };
		if (ok) return { kind: "ok", reply };
		return { kind: reply.error.code === "not-signed-in" ? "unpaired" : "refused" };
	} catch {
		return { kind: "later", waitMs: 0 };
	}
}

/** Hands in all of what one person gave, in order. What has come through before does no harm. */
export async function handIn(taken: Taken, token: string, clock: () => number): Promise<Sent<unknown>> {
	const { staff, attested, notes, shown, batches, signUps } = taken;
	for (const [index, { came, ...batch }] of batches.entries()) {
		const end = index === batches.length - 1;
		const device = { clock: clock(), staff, attested, notes: end ? notes : [], shown: end ? shown : null };
		const body: DeviceBatch = { ...batch, origin: readOrigin(came), device };
		const sent = await ask(`/api/q/batches?quiz=${batch.quiz}`, token, body, isOwn);
		if (sent.kind !== "ok") return sent;
	}
	for (const { at, ...signUp } of signUps) {
		const body: DeviceSignUp = { ...signUp, response: taken.response, device: { clock: clock(), staff, attested, at } };
		const sent = await ask(`/api/q/sign-up?quiz=${signUp.quiz}`, token, body, isOwn);
		if (sent.kind !== "ok") return sent;
	}
	return { kind: "ok", reply: null };
}
