import type { KeptBatch } from "./kept-batch";

let opened: Promise<IDBDatabase> | null = null;

/** One transaction over the batches that lie in this browser; done once it is kept. Rejects where the browser refuses. */
export async function inQueue<T>(act: (store: IDBObjectStore) => T): Promise<T> {
	opened ??= open();
	try {
		const transaction = (await opened).transaction("batches", "readwrite");
		const acted = act(transaction.objectStore("batches"));
		await new Promise((done, failed) => {
			transaction.oncomplete = done;
			transaction.onabort = failed;
		});
		return acted;
	} catch (error) {
		// Browsers drop connections, of pages that slept for instance: the next one may stand.
		opened = null;
		throw error;
	}
}

function open(): Promise<IDBDatabase> {
	return new Promise((done, failed) => {
		const request = indexedDB.open("candor");
		request.onupgradeneeded = () => request.result.createObjectStore("batches", { keyPath: "id" });
		request.onsuccess = () => done(request.result);
		request.onerror = failed;
	});
}

/** Keeps the queue as the list of batches that it is given, which begins with those that are `kept`; tells whether all of them are. */
export function createMirror(kept: readonly KeptBatch[]): (batches: readonly KeptBatch[]) => Promise<boolean> {
	return (batches) => {
		const before = kept;
		kept = batches;
		// There are few, and the whole database may have been cleared away: all of them each time.
		const write = (store: IDBObjectStore) => {
			for (const batch of before) store.delete(batch.id);
			for (const batch of batches) store.put(batch);
		};
		return inQueue(write)
			.catch(() => inQueue(write))
			.then(
				() => true,
				() => false,
			);
	};
}
