// @ts-check
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { commandOf, exists, isAlive, signalQuietly, waitForEnd } from "../process.mjs";
import { Explained } from "../report.mjs";

/** Stops a database that a killed run left behind in that folder, and clears a pid file that would keep a new one out. @param {string} data */
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
	await untilUnused(data);
	// Postgres clears a dead postmaster's file itself, but takes a zombie, or a stranger who has got the number, for alive.
	if (exists(pid)) rmSync(file, { force: true });
}

/** A killed postmaster's backends end by themselves, a little later; a new one must not start beside them. @param {string} data */
async function untilUnused(data) {
	const until = Date.now() + 30_000;
	for (let users = usersOf(data); users.length > 0; users = usersOf(data)) {
		if (Date.now() > until) throw new Explained(`Processes ${users.join(", ")} still use ${data}.`);
		await sleep(100);
	}
}

/** Backends work inside the data folder. Only Linux tells. @param {string} data */
function usersOf(data) {
	if (!existsSync("/proc/self/cwd")) return [];
	return readdirSync("/proc").filter((name) => /^\d+$/.test(name) && folderOf(name) === data);
}

/** @param {string} pid */
function folderOf(pid) {
	try {
		return readlinkSync(`/proc/${pid}/cwd`);
	} catch {
		return null;
	}
}
