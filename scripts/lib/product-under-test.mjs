// @ts-check
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { runSeed } from "./demo.mjs";
import { migrate } from "./migrate.mjs";
import { freePort } from "./port.mjs";
import { createDatabase } from "./postgres/databases.mjs";
import { Explained } from "./report.mjs";
import { dataFolder, ROOT } from "./root.mjs";
import { SERVER_ARGS } from "./server-args.mjs";

/**
 * A running server of it. `stop` lets open requests end.
 * @typedef {{ pid: number, url: string, ended: Promise<void>, stop: () => Promise<void> }} RunningProduct
 */

/**
 * The built product with a port and a database of its own, and the demo in it when asked for. Its mails and its log lie in `folder`.
 * It may be started again and again, also several times at once with another PORT.
 * @param {import("./postgres/cluster.mjs").Cluster} cluster
 * @param {import("./build/build.mjs").BuildPlace} build
 * @param {{ demo?: boolean, environment?: Record<string, string> }} [options] `environment`: further settings
 * @returns {Promise<{ env: Record<string, string>, folder: string, start: (settings?: Record<string, string>) => Promise<RunningProduct>, remove: () => void }>}
 */
export async function prepareProduct(cluster, build, { demo = false, environment = {} } = {}) {
	const port = await freePort();
	const database = `product_${randomBytes(4).toString("hex")}`;
	await createDatabase(cluster.url("postgres"), database);
	await migrate(cluster.url(database));
	const folder = join(dataFolder(), `product-under-test-${process.pid}`);
	mkdirSync(folder, { recursive: true });
	const env = {
		NODE_ENV: /** @type {"production"} */ ("production"),
		PORT: String(port),
		APP_URL: `http://localhost:${port}`,
		DATABASE_URL: cluster.url(database),
		AUTH_SECRET: randomBytes(32).toString("hex"),
		DATA_KEY: randomBytes(32).toString("base64"),
		DATA_DIR: folder,
		MAIL_DIR: join(folder, "mail"),
		LOG_LEVEL: "warn",
		NEXT_DIST_DIR: build.dist,
		BUILD_DIR: build.bundles,
		...environment,
	};
	if (demo) await runSeed({ ...process.env, ...env }, randomBytes(9).toString("base64url"));
	const script = join(ROOT, build.bundles, "server.mjs");
	return {
		env,
		folder,
		start: (settings = {}) => startServer(script, { ...env, ...settings }, join(folder, "server.log")),
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

/**
 * The same, running.
 * @param {Parameters<typeof prepareProduct>} given
 * @returns {Promise<{ env: Record<string, string>, url: string, folder: string, stop: () => Promise<void> }>}
 */
export async function startProductUnderTest(...given) {
	const { env, folder, start, remove } = await prepareProduct(...given);
	const { url, stop } = await start();
	return { env, url, folder, stop: () => stop().then(remove) };
}

/** @param {string} script @param {Record<string, string>} env @param {string} log @returns {Promise<RunningProduct>} */
async function startServer(script, env, log) {
	const child = spawn(process.execPath, [...SERVER_ARGS, script], {
		cwd: ROOT,
		env: { ...process.env, ...env },
		stdio: ["ignore", "pipe", "pipe"],
	});
	let tail = "";
	const file = createWriteStream(log, { flags: "a" });
	for (const stream of [child.stdout, child.stderr]) {
		stream.on("data", (chunk) => {
			tail = (tail + chunk).slice(-4_000);
			file.write(chunk);
		});
	}
	/** @type {Promise<void>} */
	const ended = new Promise((done) => child.once("close", () => file.end(done)));
	const url = `http://localhost:${env.PORT}`;
	await untilHealthy(`${url}/api/health`, child, () => tail);
	const stop = () => {
		child.kill("SIGTERM");
		return ended;
	};
	return { pid: child.pid ?? 0, url, ended, stop };
}

/** @param {string} url @param {import("node:child_process").ChildProcess} child @param {() => string} tail */
async function untilHealthy(url, child, tail) {
	const until = Date.now() + 60_000;
	while (Date.now() < until) {
		if (child.exitCode !== null) throw new Explained(`The server ended with code ${child.exitCode}.\n${tail()}`);
		const reply = await fetch(url).catch(() => null);
		if (reply?.ok) return;
		await sleep(100);
	}
	child.kill("SIGKILL");
	throw new Explained(`The server was not healthy within 60 s.\n${tail()}`);
}
