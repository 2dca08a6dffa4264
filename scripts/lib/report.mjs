// @ts-check
import { throwIfInterrupted } from "./interruption.mjs";

/** A failure that the person at the terminal can act on: printed without a stack. */
export class Explained extends Error {}

const begun = Date.now();
const seconds = (/** @type {number} */ from) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

/**
 * Runs one step and prints a line for it with its time.
 * @template T
 * @param {string} title
 * @param {(note: (text: string) => void) => T | Promise<T>} work `note` says what became of the step, e.g. "up to date"
 * @returns {Promise<T>}
 */
export async function step(title, work) {
	throwIfInterrupted();
	const from = Date.now();
	let outcome = "";
	const note = (/** @type {string} */ text) => {
		outcome = `, ${text}`;
	};
	if (process.stdout.isTTY) process.stdout.write(`  … ${title}`);
	const clear = process.stdout.isTTY ? "\r\x1b[K" : "";
	try {
		const result = await work(note);
		process.stdout.write(`${clear}  ✓ ${title}${outcome} (${seconds(from)})\n`);
		return result;
	} catch (error) {
		process.stdout.write(`${clear}  ✗ ${title} (${seconds(from)})\n`);
		throw error;
	}
}

export const sinceStart = () => seconds(begun);

/** @param {unknown} error */
export function printFailure(error) {
	if (error instanceof Explained) console.error(`\n${error.message}\n`);
	else console.error(error);
}
