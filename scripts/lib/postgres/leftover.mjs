// @ts-check
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commandOf, isAlive, signalQuietly, waitForEnd } from "../process.mjs";
import { Explained } from "../report.mjs";

/** Stops a database that a killed run left behind in that folder, and clears a pid file that names a stranger. @param {string} data */
export async function stopLeftover(data) {
	const file = join(data, "postmaster.pid");
	if (!existsSync(file)) return;
	const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
	if (isAlive(pid) && commandOf(pid).includes(data)) {
		signalQuietly(pid, "SIGINT");
		if (await waitForEnd(pid, 30_000)) return;
		signalQuietly(pid, "SIGQUIT");
		if (await waitForEnd(pid, 10_000)) return;
		throw new Explained(`Process ${pid} still uses ${data} and can't be stopped.`);
	}
	// Postgres clears a dead postmaster's file itself, but not one whose number another process has got since.
	if (isAlive(pid)) rmSync(file, { force: true });
}
