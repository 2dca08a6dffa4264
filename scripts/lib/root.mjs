// @ts-check
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** Reads .env (never overriding the real environment) and names the folder for everything that must survive a restart. */
export function dataFolder() {
	loadEnvFile();
	return resolve(ROOT, process.env.DATA_DIR || ".data");
}

let loaded = false;
function loadEnvFile() {
	if (loaded) return;
	loaded = true;
	const file = resolve(ROOT, ".env");
	if (existsSync(file)) process.loadEnvFile(file);
}
