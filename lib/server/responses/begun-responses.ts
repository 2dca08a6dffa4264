import "server-only";
import { Bounded } from "@/lib/server/memory/bounded";
import { perProcess } from "@/lib/server/per-process";
import type { Standing } from "./fold-group";
import { keyOf, type ResponseKey } from "./stored-responses";

type Begun = Pick<Standing, "row" | "batches">;

const MOST_BYTES = 32 * 2 ** 20;
/** What one needs in memory, and each of its events: about. */
const BYTES = 1_500;
const BYTES_PER_EVENT = 400;

/** Responses that are not completed, as this process has stored them last: what comes next of one need not wait until it is read back. */
const begun = perProcess("begun responses", () => new Bounded<Begun>(MOST_BYTES));

/** Takes it out, as what it is about to be changed; null: to be read. Another process may have gone on with it since: its `revision` tells. */
export function takeBegun(response: ResponseKey): Begun | null {
	const key = keyOf(response);
	const found = begun.find(key);
	begun.drop(key);
	return found ?? null;
}

/** Once it is stored. */
export function keepBegun({ row, batches, added }: Standing): void {
	if (row.state.completedAt !== null) return;
	const events = batches.reduce((sum, batch) => sum + batch.events.length, 0);
	const stored = { row: { ...row, revision: row.revision + added }, batches };
	begun.keep(keyOf(row), stored, BYTES + BYTES_PER_EVENT * events);
}
