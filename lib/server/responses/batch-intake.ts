import "server-only";
import { env } from "@/lib/config/env";
import { log } from "@/lib/server/log";
import { perProcess } from "@/lib/server/per-process";
import type { Incoming, Outcome } from "./fold-group";
import { Intake } from "./intake";
import { storeGroup } from "./store-group";
import { TokenBuckets } from "./token-buckets";

/** Where batches wait to be stored, of this process. docs/decisions/0015 says why these numbers. */
export const batchIntake = (): Intake<Incoming, Outcome> =>
	perProcess("batch-intake", () => {
		const room = { items: 4_000, bytes: 16 * 2 ** 20, partyItems: 2_000, oldestMs: 1_000 };
		return new Intake<Incoming, Outcome>(
			{ ...room, lanes: env().WORKERS > 1 ? 1 : 3, group: 200, gatherMs: 3 },
			storeGroup,
		);
	});

/** Throws `busy` when no batch could be taken: to be asked before one is read. */
export const requireRoom = (): void => batchIntake().requireRoom();

/** Takes note that a response begins at this address, or says that it may not: too many have begun there of late. */
export function admitNew(address: string, now: Date): boolean {
	const admitted = newResponses().take(address, now.getTime());
	if (!admitted) tellOperator(now.getTime());
	return admitted;
}

const TELL_EVERY_MS = 60_000;
const told = perProcess("told-of-crowd", () => ({ at: Number.NEGATIVE_INFINITY }));

/** Whoever is refused comes again and again: said to each, it would drown the log; not said, a campaign that is cut off looks like a quiet one. */
function tellOperator(now: number): void {
	if (now - told.at < TELL_EVERY_MS) return;
	told.at = now;
	log().warn(
		{ perMinute: env().RESPONSES_PER_ADDRESS, trustProxy: env().TRUST_PROXY },
		"people are refused: too many begin at one network address (RESPONSES_PER_ADDRESS; behind a proxy TRUST_PROXY)",
	);
}

/** The same for a device, whose token is its budget: after days without a network it hands in hundreds from one address. */
export function admitFromDevice(device: string, now: Date): boolean {
	return deviceResponses().take(device, now.getTime());
}

const deviceResponses = () =>
	perProcess("device-responses", () => new TokenBuckets({ most: 1_000, perSecond: 10, keys: 10_000 }));

const newResponses = () =>
	perProcess("new-responses", () => {
		const perMinute = env().RESPONSES_PER_ADDRESS;
		return new TokenBuckets({ most: perMinute, perSecond: perMinute / 60, keys: 50_000 });
	});
