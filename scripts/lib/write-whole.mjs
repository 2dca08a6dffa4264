// @ts-check
import { renameSync, writeFileSync } from "node:fs";

/** Writes a file for its owner alone that is there whole or not at all, whenever this process is killed. @param {string} file @param {string} text */
export function writeWhole(file, text) {
	const partial = `${file}.partial`;
	writeFileSync(partial, text, { mode: 0o600, flush: true });
	renameSync(partial, file);
}
