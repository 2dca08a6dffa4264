// @ts-check
// Measures: npm run bench -- engine. Sets up what the bench needs, and prints one JSON object as its last line.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./lib/browser.mjs";
import { buildProduct, TEST_BUILD } from "./lib/build/build.mjs";
import { serverOptions } from "./lib/build/bundles.mjs";
import { generateClient } from "./lib/generate.mjs";
import { checkNode, installDependencies } from "./lib/install.mjs";
import { startThrowAwayCluster } from "./lib/postgres/throw-away.mjs";
import { startProductUnderTest } from "./lib/product-under-test.mjs";
import { Explained, printFailure, step } from "./lib/report.mjs";
import { ROOT } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";

/** What a bench runs against, beside the engine itself. @type {Record<string, { product?: boolean, browser?: boolean }>} */
const NEEDS = { page: { product: true, browser: true }, ingest: { product: true } };
const OUT = join(ROOT, ".build-bench");

const names = readdirSync(join(ROOT, "bench"))
	.filter((file) => file.endsWith(".ts"))
	.map((file) => file.slice(0, -3));

/** @param {string} name */
async function bench(name) {
	if (!names.includes(name)) throw new Explained(`Name one of the benches: ${names.join(", ")}.`);
	checkNode();
	await step("Dependencies", installDependencies);
	const { product, browser } = NEEDS[name] ?? {};
	/** @type {Record<string, string>} */
	const env = {};
	if (browser) env.E2E_BROWSER = (await step("Browser", findBrowser)) ?? missing("a browser");
	if (product) await step("Database client", generateClient);
	await step("Bench", () => bundle(name));
	if (!product) return measure(name, env);
	await step("Build", (note) => buildProduct(TEST_BUILD, note));
	const cluster = await step("Database", () => startThrowAwayCluster({ durable: true }));
	try {
		// The bench's senders are counted as different people, as they would be on the way through a proxy.
		const running = await step("Product", () =>
			startProductUnderTest(cluster, TEST_BUILD, { environment: { TRUST_PROXY: "1" } }),
		);
		try {
			await measure(name, { ...env, ...running.env, E2E_URL: running.url });
		} finally {
			await running.stop();
		}
	} finally {
		await cluster.stop();
	}
}

/** As the server is built, so that what is measured is what runs. @param {string} name */
async function bundle(name) {
	const { build } = await import("esbuild");
	await build({ ...serverOptions(OUT), entryPoints: { [name]: `bench/${name}.ts` } });
}

/** @param {string} name @param {Record<string, string>} env */
const measure = (name, env) =>
	run(process.execPath, ["--expose-gc", "--enable-source-maps", join(OUT, `${name}.mjs`)], {
		env: { ...env, NODE_ENV: "production" },
		show: true,
	}).then(() => {});

/** @param {string} what @returns {never} */
function missing(what) {
	throw new Explained(`This bench needs ${what}.`);
}

await bench(process.argv[2] ?? "").catch((error) => {
	printFailure(error);
	process.exitCode = 1;
});
