// @ts-check
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startOf } from "./process.mjs";
import { Explained } from "./report.mjs";

/** Who uses a data folder: a process is told from a later one with the same number by when it started.
 * @typedef {{ pid: number, started: string | null, url: string | null, command: string }} Holder */

const fileIn = (/** @type {string} */ data) => join(data, "lock.json");

/** The process that uses the folder now, or null. @param {string} data @returns {Holder | null} */
export function holderOf(data) {
	const holder = readHolder(fileIn(data));
	return holder && isRunning(holder) ? holder : null;
}

/**
 * Takes the folder for this process until it ends.
 * @param {string} data @param {string} command how it was started, for the message
 * @throws Explained when another process has it
 */
export function lockFolder(data, command) {
	mkdirSync(data, { recursive: true });
	const file = fileIn(data);
	const mine = `${file}.${process.pid}`;
	const write = (/** @type {string | null} */ url) =>
		writeFileSync(mine, JSON.stringify({ pid: process.pid, started: startOf(process.pid), url, command }), {
			mode: 0o600,
		});
	write(null);
	try {
		take(file, mine);
	} finally {
		rmSync(mine, { force: true });
	}
	return {
		/** Tells others where this process answers. @param {string} url */
		answersAt(url) {
			write(url);
			renameSync(mine, file);
		},
		release() {
			if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
		},
	};
}

/** Waits for its turn when another process has the folder. @param {string} folder @param {string} command @param {(holder: Holder) => void} onWait */
export async function waitForFolder(folder, command, onWait) {
	for (;;) {
		const holder = holderOf(folder);
		if (holder) {
			onWait(holder);
			await sleep(500);
			continue;
		}
		try {
			return lockFolder(folder, command);
		} catch (error) {
			if (!holderOf(folder)) throw error;
		}
	}
}

/** A link is made whole or not at all, so two processes can't both succeed. @param {string} file @param {string} mine */
function take(file, mine) {
	for (let attempt = 0; attempt < 5; attempt++) {
		try {
			return linkSync(mine, file);
		} catch (error) {
			if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
		}
		const holder = readHolder(file);
		if (holder && isRunning(holder)) throw alreadyRunning(holder);
		setAside(file, holder);
	}
	throw new Explained(`${file} can't be taken.`);
}

/** Another process may have replaced the stale lock since it was read: then it goes back. @param {string} file @param {Holder | null} stale */
function setAside(file, stale) {
	const aside = `${file}.stale-${process.pid}`;
	try {
		renameSync(file, aside);
	} catch {
		return;
	}
	const moved = readHolder(aside);
	if (moved && moved.pid !== stale?.pid && isRunning(moved)) renameSync(aside, file);
	else rmSync(aside, { force: true });
}

/** @param {Holder} holder */
const alreadyRunning = (holder) =>
	new Explained(
		holder.url
			? `Candor already runs in this folder: ${holder.url} (process ${holder.pid}, ${holder.command}).`
			: `Candor is already starting in this folder (process ${holder.pid}, ${holder.command}).`,
	);

/** @param {Holder} holder */
function isRunning(holder) {
	const started = startOf(holder.pid);
	return started !== null && started === holder.started;
}

/** @param {string} file @returns {Holder | null} */
function readHolder(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch {
		return null;
	}
}
