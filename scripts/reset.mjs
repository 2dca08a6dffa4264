// @ts-check
// npm run reset: throws this folder's data away, so that the next start makes a fresh demo.
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { holderOf } from "./lib/lock.mjs";
import { stopLeftover } from "./lib/postgres/leftover.mjs";
import { findPlace } from "./lib/postgres/place.mjs";
import { isAlive, signalQuietly, waitForEnd } from "./lib/process.mjs";
import { Explained, printFailure } from "./lib/report.mjs";
import { dataFolder } from "./lib/root.mjs";

try {
	await reset(dataFolder());
} catch (error) {
	printFailure(error);
	process.exitCode = 1;
}

/** @param {string} data */
async function reset(data) {
	if (process.env.DATABASE_URL) throw new Explained("DATABASE_URL is set: empty that database yourself.");
	if (!existsSync(data)) return console.log("There is no data yet.");
	const place = findPlace(data);
	if (!(await confirmed(place.folder))) return console.log("Nothing was changed.");
	await stopProduct(data);
	if (existsSync(join(place.folder, "pg"))) await stopLeftover(join(place.folder, "pg"));
	for (const name of ["pg", "postgres.log", "media", "mail"])
		rmSync(join(place.folder, name), { recursive: true, force: true });
	// New data, new secrets: what the old ones protected is gone.
	for (const name of ["demo.json", "secrets.json", "postgres-port", "media", "mail"]) {
		rmSync(join(data, name), { recursive: true, force: true });
	}
	console.log("Done. The next npm start makes a fresh demo.");
}

/** @param {string} folder */
async function confirmed(folder) {
	if (process.argv.includes("--yes")) return true;
	if (!process.stdin.isTTY) throw new Explained(`This deletes all data in ${folder}. Say so: npm run reset -- --yes`);
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const answer = await terminal.question(`Delete all data in ${folder}: every workspace, quiz and response? (yes/no) `);
	terminal.close();
	return /^y(es)?$/i.test(answer.trim());
}

/** @param {string} data */
async function stopProduct(data) {
	const holder = holderOf(data);
	if (!holder) return;
	console.log(`Stopping process ${holder.pid} (${holder.command}) …`);
	signalQuietly(holder.pid, "SIGTERM");
	await waitForEnd(holder.pid, 45_000);
	if (isAlive(holder.pid)) throw new Explained(`Process ${holder.pid} does not stop.`);
}
