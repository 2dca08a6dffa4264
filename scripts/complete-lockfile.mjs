// @ts-check
// A registry that holds only some platforms' packages makes npm write a lockfile without the others, and then
// `npm ci` refuses it. This adds the entries that are missing: run it after each change of dependencies.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./lib/root.mjs";

/**
 * @typedef {{ version?: string, cpu?: string[], os?: string[], libc?: string[], dev?: boolean, optional?: boolean,
 *   optionalDependencies?: Record<string, string> }} Entry
 */

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

const file = join(ROOT, "package-lock.json");
/** @type {{ packages: Record<string, Entry> }} */
const lock = JSON.parse(readFileSync(file, "utf8"));
const added = addMissing(lock.packages);
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} entries of other platforms added to package-lock.json\n`);

function addMissing(/** @type {Record<string, Entry>} */ packages) {
	let count = 0;
	for (const [path, entry] of Object.entries(packages)) {
		for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
			if (isLocked(packages, path, name)) continue;
			if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${path} wants ${name}@${version}: not an exact version`);
			packages[`node_modules/${name}`] = {
				version,
				...platformOf(name),
				...(entry.dev && { dev: true }),
				optional: true,
			};
			count++;
		}
	}
	return count;
}

/** Whether Node's own way up through the folders finds the package. */
function isLocked(
	/** @type {Record<string, Entry>} */ packages,
	/** @type {string} */ from,
	/** @type {string} */ name,
) {
	for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
		if (packages[`${folder && `${folder}/`}node_modules/${name}`]) return true;
		if (folder === "") return false;
	}
}

/** A platform's package says in its name what it is for: `linux-arm64-musl`, `win32-x64-msvc`, `linux-arm-gnueabihf`. */
function platformOf(/** @type {string} */ name) {
	const words = name.split(/[/-]/);
	const os = SYSTEMS.find((system) => words.includes(system));
	const cpu = PROCESSORS.find((processor) => words.includes(processor));
	if (!cpu) throw new Error(`${name} doesn't say which platform it is for`);
	const libc = words.some((word) => word.startsWith("musl")) ? "musl" : "glibc";
	return { cpu: [cpu], ...(os && { os: [os] }), ...(os === "linux" && { libc: [libc] }) };
}
