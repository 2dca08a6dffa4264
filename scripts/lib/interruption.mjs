// @ts-check

/** Thrown between two steps when somebody has asked for the end. */
export class Interrupted extends Error {}

/** How long a command has to end by itself: npm would go on for half a minute. */
const PATIENCE_MS = 3_000;

let asked = false;
/** @type {Set<import("node:child_process").ChildProcess>} */
const commands = new Set();

/** Ends the commands under way and lets no further step begin. */
export function interrupt() {
	asked = true;
	for (const child of commands) end(child);
}

export function throwIfInterrupted() {
	if (asked) throw new Interrupted("interrupted");
}

/** Counts a child among those that an interruption ends. @param {import("node:child_process").ChildProcess} child */
export function endOnInterruption(child) {
	commands.add(child);
	child.once("close", () => commands.delete(child));
	if (asked) end(child);
}

/** @param {import("node:child_process").ChildProcess} child */
function end(child) {
	child.kill("SIGTERM");
	setTimeout(() => commands.has(child) && child.kill("SIGKILL"), PATIENCE_MS).unref();
}
