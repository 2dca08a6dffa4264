// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

const SKIPPED = new Set(["node_modules", "generated"]);
const isTest = (/** @type {string} */ name) => /\.(test|bench)\.[cm]?[jt]sx?$/.test(name);

/** One hash over names and contents of files and folders below the project. @param {string[]} paths */
export function hashOf(paths) {
	const hash = createHash("sha256");
	for (const path of paths) add(hash, path);
	return hash.digest("hex");
}

/** @param {import("node:crypto").Hash} hash @param {string} path */
function add(hash, path) {
	const full = join(ROOT, path);
	if (!existsSync(full)) return;
	if (!statSync(full).isDirectory()) {
		hash.update(`${path}\0`).update(readFileSync(full)).update("\0");
		return;
	}
	for (const name of readdirSync(full).sort()) {
		if (!SKIPPED.has(name) && !name.startsWith(".") && !isTest(name)) add(hash, `${path}/${name}`);
	}
}

/** The last hash written under that name, or null. @param {string} file */
export const storedHash = (file) => (existsSync(file) ? readFileSync(file, "utf8") : null);
