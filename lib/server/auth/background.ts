import "server-only";
import { log } from "@/lib/server/log";

const running = new Set<Promise<void>>();

/** For work whose length must not show in the reply's time (mail to an address that may have no account). */
export function background(name: string, work: () => Promise<void>): void {
	const run = work()
		.catch((err: unknown) => log().error({ err, name }, "background work failed"))
		.finally(() => running.delete(run));
	running.add(run);
}

/** Waits for what is under way: in tests, and before the process ends. */
export async function settleBackground(): Promise<void> {
	await Promise.all(running);
}
