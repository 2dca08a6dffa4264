import { vi } from "vitest";

const shared = globalThis as typeof globalThis & { candorMemory?: Map<string, unknown> };

/** Modules as another process on the same database would have them: with a memory of its own, which polls for itself. */
export async function inOtherProcess<T>(load: () => Promise<T>): Promise<T> {
	const own = shared.candorMemory;
	delete shared.candorMemory;
	vi.resetModules();
	try {
		return await load();
	} finally {
		shared.candorMemory = own;
	}
}
