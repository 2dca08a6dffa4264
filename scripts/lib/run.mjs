// @ts-check
import { spawn } from "node:child_process";
import { endOnInterruption } from "./interruption.mjs";
import { Explained } from "./report.mjs";
import { ROOT } from "./root.mjs";

/**
 * Runs a command to its end. Its output is shown only when it fails, or as it comes with `show`.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, show?: boolean, cwd?: string }} [options]
 * @returns {Promise<string>} what it printed, empty with `show`
 */
export function run(command, args, options = {}) {
	const child = spawn(command, args, {
		cwd: options.cwd ?? ROOT,
		env: { ...process.env, ...options.env },
		stdio: ["ignore", options.show ? "inherit" : "pipe", options.show ? "inherit" : "pipe"],
	});
	endOnInterruption(child);
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
