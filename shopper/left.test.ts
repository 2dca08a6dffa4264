import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { KeptBatch } from "./kept-batch";
import { sendLeft } from "./left";
import type { Keeper } from "./run-state";

vi.mock("./transport", () => ({
	postBatch: async ({ id }: KeptBatch) => {
		sent.push(id);
		return { reply: { missing: [] }, waitMs: null };
	},
}));

const held = new Set<string>();
const sent: string[] = [];
let stored: KeptBatch[] = [];

const batch = (id: string, response: string) => ({ id, response, quiz: "find", came: { search: "" } }) as KeptBatch;
const keeper = {
	state: () => ({ response: "own", batches: [] as KeptBatch[] }),
	left: null,
	queue: async (act: (store: IDBObjectStore) => unknown) =>
		act({
			getAll: () => ({ result: stored }),
			delete: (id: string) => {
				stored = stored.filter((one) => one.id !== id);
			},
		} as unknown as IDBObjectStore),
} as unknown as Keeper;

/** As browsers do: whoever waits gets the lock in its turn, who only asks gets none while it is held. */
const locks = {
	request: async (name: string, { ifAvailable }: LockOptions, hold: (lock: Lock | null) => unknown) => {
		if (!held.has(name)) return hold({ name, mode: "exclusive" });
		if (ifAvailable) return hold(null);
	},
};

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal("addEventListener", () => {});
	vi.stubGlobal("navigator", { locks });
	held.clear();
	sent.length = 0;
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test("what another tab holds is sent once it has gone, without what it has sent itself", async () => {
	stored = [batch("first", "theirs"), batch("second", "theirs"), batch("loose", "of nobody")];
	held.add("candor.theirs");
	await sendLeft(keeper);
	await vi.advanceTimersByTimeAsync(12_000);
	expect(sent).toEqual(["loose"]);
	stored = stored.filter(({ id }) => id !== "first");
	held.delete("candor.theirs");
	await vi.advanceTimersByTimeAsync(6_000);
	expect(sent).toEqual(["loose", "second"]);
	expect(stored).toEqual([]);
});

test("of this page's own run what it doesn't hold is taken out, and nothing sent", async () => {
	stored = [batch("former", "own")];
	await sendLeft(keeper);
	await vi.advanceTimersByTimeAsync(6_000);
	expect([sent, stored]).toEqual([[], []]);
});
