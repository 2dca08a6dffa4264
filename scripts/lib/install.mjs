// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Explained } from "./report.mjs";
import { ROOT } from "./root.mjs";
import { run } from "./run.mjs";

export function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	throw new Explained(`Node 20.19 or newer is needed; this is ${process.versions.node} (${process.execPath}).`);
}

/** Installs what the lockfile names unless exactly that is installed. */
export async function installDependencies(/** @type {(text: string) => void} */ note) {
	if (isInstalled()) return note("up to date");
	await run("npm", ["ci", "--no-fund", "--no-audit"], { env: { NODE_ENV: undefined } });
	if (!isInstalled()) throw new Explained("npm ci ended well, but packages of package-lock.json are missing.");
}

/** npm writes its own list of what it installed, as the last thing: compared with the lockfile it can't lie. */
export function isInstalled() {
	const installedList = join(ROOT, "node_modules/.package-lock.json");
	if (!existsSync(installedList)) return false;
	const wanted = readPackages(join(ROOT, "package-lock.json"));
	const installed = readPackages(installedList);
	return Object.entries(wanted).every(([path, entry]) => {
		if (path === "" || entry.optional || entry.peer) return true;
		return installed[path]?.version === entry.version;
	});
}

/** @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>} */
const readPackages = (/** @type {string} */ file) => JSON.parse(readFileSync(file, "utf8")).packages;
