import { describe, expect, test } from "vitest";
import { newId } from "../new-id";
import { openQueue } from "./queue";
import type { Taken } from "./taken";
import { memoryStorage } from "./testing/memory-storage";
import { openVault } from "./vault";

const KiB = 1024;

/** Each person after the one before. */
let minute = Date.UTC(2026, 5, 1);
const taken = (mark: string, size = 10): Taken => ({
	...{ response: newId(++minute), batches: [], staff: "", attested: "", notes: [], shown: null },
	signUps: [{ id: "1", quiz: "q", version: "v", locale: "en", email: mark.padEnd(size, "."), consents: [], at: 0 }],
});

const open = async (storage: ReturnType<typeof memoryStorage>["storage"]) =>
	openQueue(storage, await openVault(storage));

describe("what people gave", () => {
	test("lies in the device unreadable, with a key that no script can take away", async () => {
		const { storage, kept, runs } = memoryStorage();
		const queue = await open(storage);
		const one = taken("ida@example.com");
		await queue.keep(one);
		const bytes = Buffer.from([...runs.values()][0]?.data ?? new ArrayBuffer(0)).toString("latin1");
		expect(bytes.length).toBeGreaterThan(50);
		expect(bytes).not.toContain("ida@");
		await expect(crypto.subtle.exportKey("raw", kept.get("key") as CryptoKey)).rejects.toThrow();
		expect(await queue.load(one.response)).toEqual(one);
	});

	test("can't be laid in another's place", async () => {
		const { storage, runs } = memoryStorage();
		const queue = await open(storage);
		const [one, other] = [taken("one"), taken("other")];
		await queue.keep(one);
		await queue.keep(other);
		const moved = runs.get(one.response);
		if (moved) runs.set(other.response, { ...moved, id: other.response });
		await expect(queue.load(other.response)).rejects.toThrow();
	});

	test("is there after a crash, oldest first, as it was last kept, until the server has it", async () => {
		const { storage } = memoryStorage();
		const before = await open(storage);
		const all = [taken("1"), taken("2"), taken("3")];
		for (const one of all) await before.keep(one);
		const [first] = all;
		if (!first) throw new Error("no first");
		const grown = { ...first, staff: "Mette" };
		// Not awaited one by one: an older state never overtakes a newer one.
		await Promise.all([before.keep(first), before.keep(grown)]);
		const queue = await open(storage);
		expect(queue.waiting()).toEqual(all.map(({ response }) => response));
		expect(await queue.load(first.response)).toEqual(grown);
		await queue.done(first.response);
		expect((await open(storage)).waiting()).toEqual(all.slice(1).map(({ response }) => response));
	});

	test("stays when the server won't have it, and is offered again after the next start", async () => {
		const { storage } = memoryStorage();
		const queue = await open(storage);
		const one = taken("1");
		await queue.keep(one);
		queue.refuse(one.response);
		expect(queue.waiting()).toEqual([]);
		expect(queue.counts()).toEqual({ held: 1, refused: 1, unstored: 0 });
		expect((await open(storage)).waiting()).toEqual([one.response]);
		await queue.drop();
		expect((await open(storage)).waiting()).toEqual([]);
	});
});

describe("a full disk", () => {
	test("lets the person who is answering finish, takes nobody new, and loses nothing", async () => {
		const { storage, room } = memoryStorage({ bytes: 700 * KiB });
		const queue = await open(storage);
		expect(queue.full()).toBe(false);
		const all = [taken("1", 90 * KiB), taken("2", 90 * KiB), taken("3", 90 * KiB)];
		expect(await queue.keep(all[0] as Taken)).toBe(true);
		expect(queue.full()).toBe(false);
		// The second one doesn't fit beside the reserve, which is given up for it.
		expect(await queue.keep(all[1] as Taken)).toBe(true);
		expect(await queue.keep(all[2] as Taken)).toBe(true);
		expect(queue.full()).toBe(true);
		await queue.settle();
		expect(queue.full()).toBe(true);
		expect((await open(storage)).waiting()).toHaveLength(3);
		for (const { response } of all) await queue.done(response);
		await queue.settle();
		expect(queue.full()).toBe(false);
		room.bytes = 0;
	});

	test("without any room what is given is held in memory, handed in from there, and written once there is room", async () => {
		const { storage, room, runs } = memoryStorage({ bytes: 10 });
		const queue = await open(storage);
		expect(queue.full()).toBe(true);
		const one = taken("1");
		expect(await queue.keep(one)).toBe(false);
		expect(queue.counts()).toEqual({ held: 1, refused: 0, unstored: 1 });
		expect(queue.waiting()).toEqual([one.response]);
		expect(await queue.load(one.response)).toEqual(one);
		room.bytes = 1_000 * KiB;
		await queue.settle();
		expect(runs.size).toBe(1);
		expect(queue.full()).toBe(false);
	});
});
