// @ts-check
import { spawn } from "node:child_process";
import { guardAgainstOrphans } from "./guard.mjs";
import { endOnInterruption } from "./interruption.mjs";
import { Explained } from "./report.mjs";
import { ROOT } from "./root.mjs";

/**
 * Runs a command to its end, which is ours at the latest. Its output is shown only when it fails, or as it comes with `show`.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, onlyEnv?: NodeJS.ProcessEnv, show?: boolean, cwd?: string,
 *   uid?: number, gid?: number }} [options] `env` adds to our own environment, `onlyEnv` takes its place
 * @returns {Promise<string>} what it printed, empty with `show`
 */
export function run(command, args, options = {}) {
	const child = spawn(command, args, {
		cwd: options.cwd ?? ROOT,
		env: options.onlyEnv ?? { ...process.env, ...options.env },
		...(options.uid !== undefined && { uid: options.uid, gid: options.gid }),
		stdio: ["ignore", options.show ? "inherit" : "pipe", options.show ? "inherit" : "pipe"],
	});
	endOnInterruption(child);
	// What shows its own output has the terminal's Ctrl-C as well, and a moment to clear up.
	if (child.pid) child.once("close", guardAgainstOrphans(child.pid, { signal: "KILL", seconds: options.show ? 3 : 0 }));
	/** @type {Buffer[]} */
	const printed = [];
	child.stdout?.on("data", (chunk) => printed.push(chunk));
	child.stderr?.on("data", (chunk) => printed.push(chunk));
	return new Promise((done, fail) => {
		child.once("error", fail);
		child.once("close", (code, signal) => {
			const text = Buffer.concat(printed).toString();
			if (code === 0) return done(text);
			const shown = text.trim() ? `\n\n${text.trim()}` : "";
			fail(new Explained(`${[command, ...args].join(" ")} ended with ${signal ?? `code ${code}`}.${shown}`));
		});
	});
}

/**
 * Runs the program of an installed package with this same Node.
 * @param {string} script path below node_modules
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runPackage = (script, args, options) =>
	run(process.execPath, [`${ROOT}/node_modules/${script}`, ...args], options);
