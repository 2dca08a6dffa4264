/** One person's run as it lies in the device: unreadable without the vault's key. */
export interface SealedRun {
	id: string;
	iv: Uint8Array<ArrayBuffer>;
	data: ArrayBuffer;
}

/** What the device keeps. Everything rejects where the browser refuses, or has no room. */
export interface DeviceStorage {
	get: <T>(key: string) => Promise<T | undefined>;
	set: (key: string, value: unknown) => Promise<void>;
	remove: (key: string) => Promise<void>;
	ids: () => Promise<string[]>;
	read: (id: string) => Promise<SealedRun | undefined>;
	write: (run: SealedRun) => Promise<void>;
	erase: (id: string) => Promise<void>;
	/** Everything, for good. */
	wipe: () => Promise<void>;
}

const KEPT = "kept";
const RUNS = "runs";

/** In the browser's own database. */
export async function openStorage(): Promise<DeviceStorage> {
	const database = await open();
	const act = async <T>(name: string, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
		const transaction = database.transaction(name, "readwrite", { durability: "strict" });
		const request = work(transaction.objectStore(name));
		await new Promise<void>((done, failed) => {
			transaction.oncomplete = () => done();
			transaction.onabort = () => failed(transaction.error ?? new Error("aborted"));
		});
		return request.result;
	};
	const ignore = () => {};
	return {
		get: (key) => act(KEPT, (store) => store.get(key)),
		set: (key, value) => act(KEPT, (store) => store.put(value, key)).then(ignore),
		remove: (key) => act(KEPT, (store) => store.delete(key)),
		ids: () => act(RUNS, (store) => store.getAllKeys() as IDBRequest<string[]>),
		read: (id) => act(RUNS, (store) => store.get(id)),
		write: (run) => act(RUNS, (store) => store.put(run)).then(ignore),
		erase: (id) => act(RUNS, (store) => store.delete(id)),
		wipe: async () => {
			await act(RUNS, (store) => store.clear());
			await act(KEPT, (store) => store.clear());
		},
	};
}

function open(): Promise<IDBDatabase> {
	return new Promise((done, failed) => {
		const request = indexedDB.open("candor-kiosk");
		request.onupgradeneeded = () => {
			request.result.createObjectStore(KEPT);
			request.result.createObjectStore(RUNS, { keyPath: "id" });
		};
		request.onsuccess = () => done(request.result);
		request.onerror = () => failed(request.error);
	});
}
