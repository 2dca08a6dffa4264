// @ts-check
// Measures: npm run bench -- engine. Sets up what the bench needs, and prints one JSON object as its last line.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./lib/browser.mjs";
import { buildProduct, TEST_BUILD } from "./lib/build/build.mjs";
import { serverOptions } from "./lib/build/bundles.mjs";
import { generateClient } from "./lib/generate.mjs";
import { checkNode, installDependencies } from "./lib/install.mjs";
import { startThrowAwayCluster } from "./lib/postgres/throw-away.mjs";
import { prepareProduct } from "./lib/product-under-test.mjs";
import { Explained, printFailure, step } from "./lib/report.mjs";
import { ROOT } from "./lib/root.mjs";

/** What a bench runs against, beside the engine itself. @type {Record<string, { database?: boolean, product?: boolean, browser?: boolean, workers?: number }>} */
const NEEDS = {
	page: { product: true, browser: true },
	segments: { database: true },
	ingest: { product: true, workers: 2 },
	...{ serve: { product: true }, soak: { product: true } },
};
/** Processes that a bench starts by itself. */
const HELPERS = { load: "bench/support/load/main.ts", "bare-listener": "bench/support/bare-listener.ts" };
const OUT = join(ROOT, ".build-bench");

const names = readdirSync(join(ROOT, "bench"))
	.filter((file) => file.endsWith(".ts"))
	.map((file) => file.slice(0, -3));

/** @param {string} name */
async function bench(name) {
	if (!names.includes(name)) throw new Explained(`Name one of the benches: ${names.join(", ")}.`);
	checkNode();
	await step("Dependencies", installDependencies);
	const { product, browser, database = product, workers = 1 } = NEEDS[name] ?? {};
	/** @type {Record<string, string>} */
	const env = {};
	if (browser) env.E2E_BROWSER = (await step("Browser", findBrowser)) ?? missing("a browser");
	if (database) await step("Database client", generateClient);
	await step("Bench", () => bundle(name));
	if (!database) return measure(name, env);
	if (product) await step("Build", (note) => buildProduct(TEST_BUILD, note));
	const cluster = await step("Database", () => startThrowAwayCluster({ durable: true }));
	try {
		// The bench's senders are counted as different people, as they would be on the way through a proxy.
		const environment = { TRUST_PROXY: "1", WORKERS: process.env.WORKERS || String(workers) };
		const prepared = await step("Product", () => prepareProduct(cluster, TEST_BUILD, { environment }));
		try {
			await measure(name, { ...env, ...prepared.env, BENCH_DATABASE_PID: String(cluster.pid) }, prepared);
		} finally {
			prepared.remove();
		}
	} finally {
		await cluster.stop();
	}
}

/** As the server is built, so that what is measured is what runs. @param {string} name */
async function bundle(name) {
	const { build } = await import("esbuild");
	await build({ ...serverOptions(OUT), entryPoints: { [name]: `bench/${name}.ts`, ...HELPERS } });
}

/**
 * Runs the bench. It asks for the product by message: `{ start: settings }` and `{ stop: pid }` (bench/support/product.ts).
 * @param {string} name @param {Record<string, string>} env @param {Awaited<ReturnType<typeof prepareProduct>>} [product]
 */
async function measure(name, env, product) {
	const child = spawn(process.execPath, ["--expose-gc", "--enable-source-maps", join(OUT, `${name}.mjs`)], {
		cwd: ROOT,
		env: { ...process.env, ...env, NODE_ENV: "production" },
		stdio: ["ignore", "inherit", "inherit", "ipc"],
	});
	/** @type {Map<number, import("./lib/product-under-test.mjs").RunningProduct>} */
	const running = new Map();
	const answer = (/** @type {object} */ message) => void (child.connected && child.send(message));
	child.on("message", async (/** @type {{ start?: Record<string, string>, stop?: number }} */ { start, stop }) => {
		try {
			if (start && product) {
				const started = await product.start(start);
				running.set(started.pid, started);
				answer({ url: started.url, pid: started.pid });
			} else if (stop) {
				await running.get(stop)?.stop();
				running.delete(stop);
				answer({});
			}
		} catch (error) {
			answer({ failed: String(error) });
		}
	});
	const code = await new Promise((done) => child.once("exit", done));
	await Promise.all([...running.values()].map(({ stop }) => stop()));
	if (code !== 0) throw new Explained(`The bench ended with code ${code}.`);
}

/** @param {string} what @returns {never} */
function missing(what) {
	throw new Explained(`This bench needs ${what}.`);
}

await bench(process.argv[2] ?? "").catch((error) => {
	printFailure(error);
	process.exitCode = 1;
});
