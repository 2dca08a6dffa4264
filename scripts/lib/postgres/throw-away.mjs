// @ts-check
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startOf } from "../process.mjs";
import { dataFolder } from "../root.mjs";
import { startCluster } from "./cluster.mjs";
import { stopLeftover } from "./leftover.mjs";
import { findPlace } from "./place.mjs";

/** Its data is worth nothing, so it need not survive a power cut. */
const FAST = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/**
 * A database server of its own for one run of tests, beside the product's and never the same. It goes with the run;
 * what a killed run left behind goes with the next.
 * @param {{ durable?: boolean }} [options] `durable` keeps the crash-safe settings, for measurements
 * @returns {Promise<import("./cluster.mjs").Cluster & { halt: () => Promise<void>, resume: () => Promise<void> }>} `halt` and `resume`: away
 *   for a while, with all that is in it
 */
export async function startThrowAwayCluster(options = {}) {
	const place = findPlace(dataFolder());
	const runs = join(place.folder, "test");
	mkdirSync(runs, { recursive: true });
	chmodSync(runs, 0o711);
	await removeAbandoned(runs);
	const folder = join(runs, `${process.pid}-${randomBytes(3).toString("hex")}`);
	mkdirSync(folder);
	const password = randomBytes(16).toString("hex");
	const settings = options.durable ? { max_connections: "200" } : FAST;
	const start = (/** @type {number} */ preferredPort) =>
		startCluster({ ...place, folder }, { password, preferredPort, settings });
	let cluster = await start(0);
	return {
		...cluster,
		halt: () => cluster.stop(),
		resume: async () => {
			cluster = await start(cluster.port);
		},
		stop: async () => {
			await cluster.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** @param {string} runs */
async function removeAbandoned(runs) {
	for (const name of readdirSync(runs)) {
		if (startOf(Number(name.split("-")[0])) !== null) continue;
		const data = join(runs, name, "pg");
		if (existsSync(data)) await stopLeftover(data);
		rmSync(join(runs, name), { recursive: true, force: true });
	}
}
