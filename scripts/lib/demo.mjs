// @ts-check
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { endOnInterruption } from "./interruption.mjs";
import { migrate } from "./migrate.mjs";
import { createDatabase, dropDatabase, withClient } from "./postgres/databases.mjs";
import { Explained } from "./report.mjs";
import { ROOT } from "./root.mjs";
import { writeWhole } from "./write-whole.mjs";

/** @typedef {{ email: string, password: string }} Login */

/** The demo's login when it has been seeded into this folder's database. @param {string} data @returns {Login | null} */
export function demoLogin(data) {
	const state = readState(data);
	return state?.done ? state.login : null;
}

/**
 * Fills an empty database with the demo workspace, the first time. A seeding that was cut off left nothing but parts of
 * the demo, so the database is made anew.
 * @param {string} data
 * @param {import("./environment.mjs").Backing} backing
 * @param {NodeJS.ProcessEnv} environment
 * @param {(text: string) => void} note
 */
export async function seedOnce(data, backing, environment, note) {
	const state = readState(data);
	if (state?.done) return note("there already");
	if (state && backing.embedded) {
		const admin = backing.embedded.url("postgres");
		await dropDatabase(admin, "candor");
		await createDatabase(admin, "candor");
		await migrate(backing.url);
	} else if (await hasWorkspace(backing.url)) return note("left out: there are workspaces already");
	writeWhole(join(data, "demo.json"), JSON.stringify({ done: false }));
	const login = await runSeed(environment, backing.demoPassword ?? "");
	writeWhole(join(data, "demo.json"), JSON.stringify({ done: true, login }));
}

/** @param {string} data @returns {{ done: boolean, login: Login } | null} */
function readState(data) {
	const file = join(data, "demo.json");
	return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** @param {string} url */
const hasWorkspace = (url) =>
	withClient(url, async (client) => (await client.query("SELECT 1 FROM workspace LIMIT 1")).rowCount !== 0);

/** Whether this version has a demo at all. @param {string} bundles */
export const hasSeed = (bundles) => existsSync(join(ROOT, bundles, "seed.mjs"));

/**
 * Runs `seedDemo` of lib/server/demo/seed.ts in a process of its own.
 * @param {NodeJS.ProcessEnv} environment @param {string} password @returns {Promise<Login>}
 */
export async function runSeed(environment, password) {
	const file = pathToFileURL(join(ROOT, environment.BUILD_DIR ?? ".build", "seed.mjs")).href;
	const program = `const { seedDemo } = await import(${JSON.stringify(file)});
const { email } = await seedDemo({ password: process.env.DEMO_PASSWORD });
process.send({ email }, () => process.exit(0));`;
	const child = spawn(process.execPath, ["--enable-source-maps", "--input-type=module", "--eval", program], {
		cwd: ROOT,
		env: { ...environment, DEMO_PASSWORD: password },
		stdio: ["ignore", "pipe", "pipe", "ipc"],
	});
	endOnInterruption(child);
	let printed = "";
	for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (printed += chunk));
	/** @type {{ email: string } | null} */
	let reply = null;
	child.once("message", (message) => {
		reply = /** @type {{ email: string }} */ (message);
	});
	const code = await new Promise((done) => child.once("close", done));
	if (code !== 0 || !reply) throw new Explained(`The demo could not be made.\n\n${printed.trim()}`);
	return { email: /** @type {{ email: string }} */ (reply).email, password };
}
