import type { DeviceStorage } from "./storage";
import type { Taken } from "./taken";
import type { Vault } from "./vault";

/** What people gave and no server has yet: sealed, with no time limit. Nothing leaves it but by `done` and `drop`. */
export interface Queue {
	/** Keeps it as it is now. False: there was no room, so it lies in memory only; nobody new should begin. */
	keep: (taken: Taken) => Promise<boolean>;
	/** Ids of what is to be handed in, oldest first. */
	waiting: () => string[];
	load: (id: string) => Promise<Taken>;
	/** The server has it. */
	done: (id: string) => Promise<void>;
	/** The server won't have it. It stays, and is offered again after the next start. */
	refuse: (id: string) => void;
	/** Gives up what the server won't have. */
	drop: () => Promise<void>;
	counts: () => { held: number; refused: number; unstored: number };
	/** There is no room for another person. */
	full: () => boolean;
	/** Makes room where it has become free. */
	settle: () => Promise<void>;
}

const RESERVE = "reserve";
/** Enough for the person who is answering when the disk turns out to be full. */
const RESERVE_BYTES = 512 * 1024;

export async function openQueue(storage: DeviceStorage, vault: Vault): Promise<Queue> {
	const refused = new Set<string>();
	/** Those for which there was no room. */
	const unstored = new Map<string, Taken>();
	let stored = (await storage.ids()).sort();
	let reserved = (await storage.get(RESERVE)) !== undefined;
	let last: Promise<unknown> = Promise.resolve();

	/** One after the other, so that a run is never overtaken by an older state of itself. */
	const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
		const next = last.then(work, work);
		last = next.catch(() => {});
		return next;
	};

	const write = async (taken: Taken): Promise<boolean> => {
		const sealed = await vault.seal(taken.response, taken);
		const attempt = () =>
			storage.write(sealed).then(
				() => true,
				() => false,
			);
		if (await attempt()) return true;
		if (!reserved) return false;
		reserved = false;
		await storage.remove(RESERVE).catch(() => {});
		return attempt();
	};

	const keep = async (taken: Taken): Promise<boolean> => {
		const kept = await write(taken);
		if (kept) unstored.delete(taken.response);
		else unstored.set(taken.response, taken);
		if (kept && !stored.includes(taken.response)) stored = [...stored, taken.response].sort();
		return kept;
	};

	const settle = async () => {
		for (const taken of unstored.values()) if (!(await keep(taken))) return;
		if (reserved) return;
		// Noise, which no disk stores in less.
		const room = new Uint8Array(RESERVE_BYTES);
		for (let at = 0; at < room.length; at += 65_536) crypto.getRandomValues(room.subarray(at, at + 65_536));
		reserved = await storage.set(RESERVE, room).then(
			() => true,
			() => false,
		);
	};

	const forget = async (id: string) => {
		await storage.erase(id);
		stored = stored.filter((one) => one !== id);
		unstored.delete(id);
		refused.delete(id);
	};

	await settle();
	return {
		keep: (taken) => inTurn(() => keep(taken)),
		waiting: () => [...new Set([...stored, ...unstored.keys()])].sort().filter((id) => !refused.has(id)),
		load: (id) =>
			inTurn(async () => {
				const held = unstored.get(id);
				if (held) return held;
				const sealed = await storage.read(id);
				if (!sealed) throw new Error("no such run");
				return vault.open<Taken>(sealed);
			}),
		done: (id) => inTurn(() => forget(id)),
		refuse: (id) => void refused.add(id),
		drop: () =>
			inTurn(async () => {
				for (const id of [...refused]) await forget(id);
			}),
		counts: () => ({
			held: new Set([...stored, ...unstored.keys()]).size,
			refused: refused.size,
			unstored: unstored.size,
		}),
		full: () => !reserved || unstored.size > 0,
		settle: () => inTurn(settle),
	};
}
