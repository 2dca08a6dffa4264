// @ts-check
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Whether a process with that id runs (a zombie does not). @param {number} pid */
export function isAlive(pid) {
	if (!(pid > 0)) return false;
	const stat = readStat(pid);
	if (stat) return stat.state !== "Z" && stat.state !== "X";
	return exists(pid);
}

/** Whether the system still knows that number, be it a zombie's. @param {number} pid */
export function exists(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
	}
}

/**
 * What tells a process from a later one with the same id: when it started, and in which boot of the machine.
 * @param {number} pid
 * @returns {string | null} null when there is no such process
 */
export function startOf(pid) {
	if (!isAlive(pid)) return null;
	const stat = readStat(pid);
	if (stat) return `${stat.started}@${readOrEmpty("/proc/sys/kernel/random/boot_id").trim()}`;
	return spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout?.trim() || null;
}

/** The command line, words separated by NUL on Linux and by spaces elsewhere. @param {number} pid */
export function commandOf(pid) {
	if (readStat(pid)) return readOrEmpty(`/proc/${pid}/cmdline`);
	return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}

/** @param {number} pid @param {number} milliseconds @returns whether it ended in time */
export async function waitForEnd(pid, milliseconds) {
	const until = Date.now() + milliseconds;
	while (isAlive(pid)) {
		if (Date.now() > until) return false;
		await sleep(25);
	}
	return true;
}

/** @param {number} pid @param {NodeJS.Signals} signal */
export function signalQuietly(pid, signal) {
	try {
		process.kill(pid, signal);
	} catch {
		// It ended in the meantime.
	}
}

/** @param {number} pid */
function readStat(pid) {
	const text = readOrEmpty(`/proc/${pid}/stat`);
	if (!text) return null;
	// The name in brackets may itself hold blanks and brackets.
	const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
	return { state: fields[0], started: fields[19] };
}

/** @param {string} file */
function readOrEmpty(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return "";
	}
}
