import { fork } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import type { Job, Outcome } from "./load";

/** Makes that load from a process of its own, and gives what came of it. */
export async function makeLoad(job: Job): Promise<Outcome> {
	const child = fork(join(dirname(process.argv[1] ?? ""), "load.mjs"));
	try {
		child.send(job);
		const [outcome] = (await Promise.race([once(child, "message"), endOf(child)])) as [Outcome];
		return outcome;
	} finally {
		child.kill();
	}
}

async function endOf(child: ReturnType<typeof fork>): Promise<never> {
	const [code] = await once(child, "exit");
	throw new Error(`the process that makes load ended with code ${code}`);
}
