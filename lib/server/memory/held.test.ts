import { beforeEach, describe, expect, it, vi } from "vitest";
import { Counters } from "./counters";
import { Held } from "./held";

/** A database of one workspace: a value and its counter, which only change together. */
class Store {
	counter = 1;
	value: string | null = "first";
	away = false;
	reads = 0;

	change(value: string | null): void {
		this.counter++;
		this.value = value;
	}
	read = async () => {
		this.reads++;
		if (this.away) throw new Error("database away");
		const { counter, value } = this;
		return value === null ? null : { workspaceId: "w", counter, value };
	};
	readCounters = async (workspaceIds: string[]) => {
		if (this.away) throw new Error("database away");
		return workspaceIds.map((workspaceId) => ({ workspaceId, counter: this.counter }));
	};
}

let store: Store;
let counters: Counters;
let held: Held<string>;
const get = (key = "a") => held.get(key, store.read);
const poll = () => counters.poll(store.readCounters);
/** A change that this process has made itself. */
const changeHere = (value: string | null) => {
	store.change(value);
	counters.raise({ workspaceId: "w", counter: store.counter });
};

beforeEach(() => {
	store = new Store();
	counters = new Counters();
	held = new Held(counters, 1_000, () => 100);
});

describe("what is held", () => {
	it("is read once, for all who ask meanwhile and afterwards", async () => {
		await Promise.all([get(), get()]);
		expect([await get(), store.reads]).toEqual(["first", 1]);
	});

	it("shows a change of this process's own at once", async () => {
		await get();
		changeHere("second");
		expect(await get()).toBe("second");
	});

	it("shows another's change after two polls, whether or not anyone asked in between", async () => {
		await get();
		store.change("second");
		expect(await get()).toBe("first");
		await poll();
		await poll();
		expect(await get()).toBe("second");
	});

	it("is given as it was while it is read anew, until the next poll", async () => {
		await get();
		store.change("second");
		await poll();
		expect(await get()).toBe("first");
		await vi.waitFor(async () => expect(await get()).toBe("second"));
		expect(store.reads).toBe(2);
	});

	it("is not read anew when nothing has moved", async () => {
		await get();
		await poll();
		await poll();
		await get();
		expect(store.reads).toBe(1);
	});

	it("goes when nothing is there any more", async () => {
		await get();
		changeHere(null);
		expect(await get()).toBeNull();
		const read = vi.fn(async () => []);
		await counters.poll(read);
		expect(read).not.toHaveBeenCalled();
	});
});

describe("a read that began before a change", () => {
	/** The change happens after the database has been read, and before its answer is here. */
	const readAround = (change: () => void) => {
		let changed = false;
		return async () => {
			const read = await store.read();
			if (!changed) change();
			changed = true;
			return read;
		};
	};

	it("is not kept after it", async () => {
		expect(
			await held.get(
				"a",
				readAround(() => changeHere("second")),
			),
		).toBe("second");
	});

	it("that found nothing is not remembered", async () => {
		store.value = null;
		expect(
			await held.get(
				"a",
				readAround(() => changeHere("new")),
			),
		).toBe("new");
	});

	it("is not kept either when another read has heard of the change", async () => {
		const read = readAround(() => {
			store.change("second");
			counters.hear({ workspaceId: "w", counter: store.counter });
		});
		expect(await held.get("a", read)).toBe("second");
	});
});

describe("while the database is away", () => {
	it("everything is served as it was, and a change shows once it is back", async () => {
		await get();
		store.change("second");
		store.away = true;
		await expect(poll()).rejects.toThrow("away");
		expect(await get()).toBe("first");
		store.away = false;
		await poll();
		await poll();
		expect(await get()).toBe("second");
	});

	it("what is known to have changed is served as it was too", async () => {
		await get();
		changeHere("second");
		store.away = true;
		expect(await get()).toBe("first");
		store.away = false;
		expect(await get()).toBe("second");
	});

	it("what was never read is an error, and read later", async () => {
		store.away = true;
		await expect(get()).rejects.toThrow("away");
		store.away = false;
		expect(await get()).toBe("first");
	});
});

it("follows another database that has taken over without the last changes", async () => {
	await get();
	changeHere("lost");
	expect(await get()).toBe("lost");
	store.counter = 1;
	store.value = "first";
	await poll();
	expect(await get()).toBe("first");
	store.change("second");
	await poll();
	await poll();
	expect(await get()).toBe("second");
});

describe("what is not there", () => {
	it("is remembered until the next poll", async () => {
		store.value = null;
		await get();
		store.value = "first";
		expect([await get(), store.reads]).toEqual([null, 1]);
		await poll();
		expect(await get()).toBe("first");
	});

	it("is forgotten at once when this process changes something", async () => {
		store.value = null;
		await get();
		changeHere("new");
		expect(await get()).toBe("new");
	});
});

it("keeps to its bytes, and asks only for the workspaces of what is held", async () => {
	const keys = Array.from({ length: 30 }, (_, at) => `w${at}`);
	for (const workspaceId of keys) await held.get(workspaceId, async () => ({ workspaceId, counter: 1, value: "" }));
	const asked: string[][] = [];
	await counters.poll(async (workspaceIds) => {
		asked.push(workspaceIds);
		return [];
	});
	expect(asked).toEqual([keys.slice(-10)]);
});

it("asks for nothing while nothing is held", async () => {
	const read = vi.fn(async () => []);
	await counters.poll(read);
	expect(read).not.toHaveBeenCalled();
});
