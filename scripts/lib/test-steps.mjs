// @ts-check

import { findBrowser } from "./browser.mjs";
import { buildProduct } from "./build/build.mjs";
import { generateClient } from "./generate.mjs";
import { checkNode, installDependencies } from "./install.mjs";
import { startThrowAwayCluster } from "./postgres/throw-away.mjs";
import { startProductUnderTest } from "./product-under-test.mjs";
import { Explained, step } from "./report.mjs";
import { runPackage } from "./run.mjs";

/**
 * What tests need beside the sources.
 * @typedef {{ cluster: import("./postgres/cluster.mjs").Cluster, browser: string | null, build: import("./build/build.mjs").BuildPlace }} Prepared
 */

/** @param {{ build: import("./build/build.mjs").BuildPlace, browser: boolean }} wanted @returns {Promise<Prepared>} */
export async function prepare(wanted) {
	checkNode();
	await step("Dependencies", installDependencies);
	await step("Prisma client", generateClient);
	const browser = wanted.browser ? await step("Browser", findBrowser) : null;
	const cluster = await step("Test database", () => startThrowAwayCluster());
	return { cluster, browser, build: wanted.build };
}

/** @param {Prepared} prepared @param {string[]} [filters] */
export async function endToEnd(prepared, filters = []) {
	const { browser, build, cluster } = prepared;
	if (!browser) {
		throw new Explained(
			"There is no browser for the end-to-end tests: install Chromium or Chrome (Debian: apt-get install chromium).",
		);
	}
	await step("Build", (note) => buildProduct(build, note));
	const product = await step("Product under test", () =>
		startProductUnderTest(cluster, build, { demo: true, environment: { TRUST_PROXY: "1" } }),
	);
	try {
		const env = { ...product.env, E2E_URL: product.url, E2E_BROWSER: browser, NODE_ENV: "test" };
		await runPackage("@playwright/test/cli.js", ["test", ...filters], { env, show: true });
	} finally {
		await product.stop();
	}
}
