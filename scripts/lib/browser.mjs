// @ts-check
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const MAC = [
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * An installed Chromium or Chrome, else Playwright's, else Debian's package when root.
 * @param {(text: string) => void} note
 * @returns {Promise<string | null>} the executable, or null when there is none to be had
 */
export async function findBrowser(note) {
	const found = installed() ?? (await downloaded());
	if (found) {
		note(found);
		return found;
	}
	fetchPlaywrights();
	const fetched = (await downloaded()) ?? installFromDebian();
	note(fetched ?? "none found");
	return fetched;
}

/** Chromium refuses its sandbox as root, and must not call home from a closed network. */
export const browserArguments = [
	...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

function installed() {
	const folders = (process.env.PATH ?? "").split(":");
	const paths = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...MAC];
	return paths.find(isExecutable) ?? null;
}

async function downloaded() {
	const { chromium } = await import("@playwright/test");
	const path = chromium.executablePath();
	return path && isExecutable(path) ? path : null;
}

function fetchPlaywrights() {
	spawnSync(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"], { timeout: 180_000 });
}

function installFromDebian() {
	if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	spawnSync("apt-get", ["update", "-qq"], { env, timeout: 180_000 });
	spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env, timeout: 600_000 });
	return installed();
}

/** @param {string} path */
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
