import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dataFolder } from "../root.mjs";
import { startCluster } from "./cluster.mjs";
import { withClient } from "./databases.mjs";
import { findPlace } from "./place.mjs";

const place = findPlace(dataFolder());
const module = JSON.stringify(new URL("./cluster.mjs", import.meta.url).href);
const password = "only for this test";
let folder = "";

beforeEach(() => {
	// Beside the clusters of test runs: where the database's account can go.
	const runs = join(place.folder, "test");
	mkdirSync(runs, { recursive: true });
	chmodSync(runs, 0o711);
	folder = mkdtempSync(join(runs, `${process.pid}-`));
	chmodSync(folder, 0o711);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each(["PG_VERSION", "base/1"])(
	"a first start that is killed once %s is made leaves nothing in the way",
	async (made) => {
		const program = `const { startCluster } = await import(${module});
await startCluster(JSON.parse(process.env.PLACE), { password: "x" });`;
		const killed = spawn(process.execPath, ["--input-type=module", "--eval", program], {
			env: { ...process.env, PLACE: JSON.stringify({ ...place, folder }) },
			stdio: "inherit",
			detached: true,
		});
		while (!readdirSync(folder).some((name) => existsSync(join(folder, name, made)))) await sleep(5);
		process.kill(-(killed.pid ?? 0), "SIGKILL");

		const cluster = await startCluster({ ...place, folder }, { password });
		try {
			const { rows } = await withClient(cluster.url("postgres"), (client) => client.query("SELECT 1 AS one"));
			expect(rows).toEqual([{ one: 1 }]);
		} finally {
			await cluster.stop();
		}
		expect(readdirSync(folder).sort()).toEqual(["pg", "postgres.log"]);
	},
	60_000,
);
