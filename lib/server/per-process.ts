import "server-only";

const shared = globalThis as typeof globalThis & { candorMemory?: Map<string, unknown> };

/** One of its kind in this process, however often the module is there: the server's bundle and Next's each have a copy of it. */
export function perProcess<T>(name: string, make: () => T): T {
	shared.candorMemory ??= new Map();
	const known = shared.candorMemory;
	if (!known.has(name)) known.set(name, make());
	return known.get(name) as T;
}
