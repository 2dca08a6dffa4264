// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { importSource } from "./build/import-source.mjs";
import { givenDatabase, productEnvironment, startEmbedded } from "./environment.mjs";
import { generateClient } from "./generate.mjs";
import { holderOf, lockFolder } from "./lock.mjs";
import { Explained } from "./report.mjs";
import { dataFolder } from "./root.mjs";
import { checkGivenSecrets, keepSecrets } from "./secrets.mjs";

const usage = `Usage: npm run candor -- tombstones export FILE
       npm run candor -- tombstones replay FILE

export   writes what was erased, as hashes and ids, to keep beside the backups
replay   erases it again in a database that was restored from an older backup`;

/**
 * Marks of what was erased, out of the database and into a restored one: of DATABASE_URL, or of this folder's data, whether or not the product runs.
 * @param {string[]} args @param {string} cwd where FILE is looked for
 */
export async function tombstones(args, cwd) {
	const [command, file, ...more] = args;
	if ((command !== "export" && command !== "replay") || !file || more.length > 0) throw new Explained(usage);
	await generateClient();
	const path = resolve(cwd, file);
	if (command === "replay" && !existsSync(path)) throw new Explained(`There is no file ${file}.`);
	await onDatabase(async () => {
		const source = await importSource("lib/server/people/erase/tombstone-command.ts");
		const { runTombstones } = /** @type {typeof import("../../lib/server/people/erase/tombstone-command")} */ (source);
		console.log(await runTombstones(command, path));
	});
}

/** @param {() => Promise<void>} work */
async function onDatabase(work) {
	const data = dataFolder();
	const { backing, release } = await findDatabase(data);
	try {
		const build = { bundles: ".build", dist: ".next" };
		Object.assign(process.env, productEnvironment(backing, { data, port: 3000, mode: "production", build }));
		await work();
	} finally {
		await release();
	}
}

/** @param {string} data @returns {Promise<{ backing: import("./environment.mjs").Backing, release: () => Promise<void> }>} */
async function findDatabase(data) {
	if (process.env.DATABASE_URL) {
		checkGivenSecrets(process.env);
		return { backing: givenDatabase(), release: async () => {} };
	}
	if (!existsSync(data)) throw new Explained("There is no data yet.");
	if (holderOf(data)) return { backing: runningDatabase(data), release: async () => {} };
	const lock = lockFolder(data, "npm run candor");
	const backing = await startEmbedded(data);
	return {
		backing,
		release: async () => {
			await backing.embedded?.stop();
			lock.release();
		},
	};
}

/** The embedded one, while the product runs. @param {string} data @returns {import("./environment.mjs").Backing} */
function runningDatabase(data) {
	const { databasePassword, authSecret, dataKey } = keepSecrets(data);
	const port = readFileSync(join(data, "postgres-port"), "utf8").trim();
	const url = `postgresql://candor:${databasePassword}@127.0.0.1:${port}/candor`;
	const given = { authSecret: process.env.AUTH_SECRET || authSecret, dataKey: process.env.DATA_KEY || dataKey };
	return { ...givenDatabase(), url, ...given };
}
