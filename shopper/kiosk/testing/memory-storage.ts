import type { DeviceStorage, SealedRun } from "../storage";

/** A device's storage of so many bytes, which outlives whoever opens it. */
export function memoryStorage(room = { bytes: Number.POSITIVE_INFINITY }) {
	const kept = new Map<string, unknown>();
	const runs = new Map<string, SealedRun>();
	const size = (value: unknown) =>
		value instanceof Uint8Array ? value.byteLength : value instanceof ArrayBuffer ? value.byteLength : 0;
	const used = () =>
		[...kept.values()].reduce<number>((sum, value) => sum + size(value), 0) +
		[...runs.values()].reduce((sum, { data }) => sum + data.byteLength, 0);
	const full = (more: number, instead: number) => {
		if (used() - instead + more > room.bytes) throw new DOMException("no room", "QuotaExceededError");
	};
	const storage: DeviceStorage = {
		get: async <T>(key: string) => kept.get(key) as T | undefined,
		set: async (key, value) => {
			full(size(value), size(kept.get(key)));
			kept.set(key, value);
		},
		remove: async (key) => void kept.delete(key),
		ids: async () => [...runs.keys()],
		read: async (id) => runs.get(id),
		write: async (run) => {
			full(run.data.byteLength, runs.get(run.id)?.data.byteLength ?? 0);
			runs.set(run.id, run);
		},
		erase: async (id) => void runs.delete(id),
		wipe: async () => {
			kept.clear();
			runs.clear();
		},
	};
	return { storage, kept, runs, room };
}
