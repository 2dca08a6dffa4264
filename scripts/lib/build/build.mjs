// @ts-check
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf, storedHash } from "../hash.mjs";
import { waitForFolder } from "../lock.mjs";
import { ROOT } from "../root.mjs";
import { runPackage } from "../run.mjs";
import { buildBundles } from "./bundles.mjs";

/**
 * Where a build lies: `dist` is Next's, `bundles` the server's and the shopper's. Both relative to the project.
 * @typedef {{ dist: string, bundles: string }} BuildPlace
 */

/** @type {BuildPlace} */
export const PRODUCT_BUILD = { dist: ".next", bundles: ".build" };
/** Used by a test run when a product runs from this folder whose files must not change under it. @type {BuildPlace} */
export const TEST_BUILD = { dist: ".next-test", bundles: ".build-test" };
/** What npm start starts: START_BUILD=test names the build of a test run. */
export const startBuild = () => (process.env.START_BUILD === "test" ? TEST_BUILD : PRODUCT_BUILD);
/** @type {BuildPlace} */
export const DEV_BUILD = { dist: ".next-dev", bundles: ".build-dev" };

const COMMON = [
	"package-lock.json",
	"tsconfig.json",
	"prisma/schema.prisma",
	"lib",
	"components",
	"content",
	"scripts/lib/build",
];
const NEXT_SOURCES = [
	...COMMON,
	"app",
	"server",
	"public",
	"instrumentation.ts",
	"next.config.mjs",
	"postcss.config.mjs",
];
const BUNDLE_SOURCES = [...COMMON, "server", "shopper"];

/** Whether both parts were built from today's sources. @param {BuildPlace} place */
export const isBuilt = (place) => !staleNext(place) && !staleBundles(place);

/** Builds what changed since it was last built there. @param {BuildPlace} place @param {(text: string) => void} note */
export async function buildProduct(place, note) {
	if (isBuilt(place)) return note("up to date");
	const lock = await waitForFolder(join(ROOT, place.bundles), "build", () => note("waited for another build"));
	try {
		await buildStaleParts(place, note);
	} finally {
		lock.release();
	}
}

/** @param {BuildPlace} place @param {(text: string) => void} note */
async function buildStaleParts(place, note) {
	const bundles = staleBundles(place);
	if (bundles) {
		await buildBundles(join(ROOT, place.bundles));
		writeFileSync(stamp(place, "bundles"), bundles);
	}
	const next = staleNext(place);
	if (!next) return note("server and shopper only");
	rmSync(stamp(place, "next"), { force: true });
	await runPackage("next/dist/bin/next", ["build"], { env: { NODE_ENV: "production", ...nextEnvironment(place) } });
	writeFileSync(stamp(place, "next"), next);
}

/**
 * What next.config.mjs reads. Next gets a tsconfig of its own for each output, over what the pages reach; otherwise it
 * would write into the project's and check tests and the types of other outputs.
 * @param {BuildPlace} place
 */
export function nextEnvironment(place) {
	const file = `${place.bundles}/tsconfig.json`;
	const include = [
		"next-env.d.ts",
		"instrumentation.ts",
		"app/**/*.ts",
		"app/**/*.tsx",
		"lib/i18n/*.d.ts",
		`${place.dist}/types/**/*.ts`,
	];
	const config = {
		extends: "../tsconfig.json",
		include: include.map((path) => `../${path}`),
		exclude: ["../**/*.test.ts"],
	};
	mkdirSync(join(ROOT, place.bundles), { recursive: true });
	writeFileSync(join(ROOT, file), `${JSON.stringify(config, null, 2)}\n`);
	return { NEXT_DIST_DIR: place.dist, NEXT_TSCONFIG: file, NEXT_TELEMETRY_DISABLED: "1" };
}

/** @param {BuildPlace} place @param {"next" | "bundles"} name */
const stamp = (place, name) => join(ROOT, place.bundles, `${name}.hash`);

/** The hash to write after building, or null when there is nothing to build. @param {BuildPlace} place */
function staleNext(place) {
	const hash = hashOf(NEXT_SOURCES);
	const built = existsSync(join(ROOT, place.dist, "BUILD_ID")) && storedHash(stamp(place, "next")) === hash;
	return built ? null : hash;
}

/** @param {BuildPlace} place */
function staleBundles(place) {
	const hash = hashOf(BUNDLE_SOURCES);
	const built = existsSync(join(ROOT, place.bundles, "server.mjs")) && storedHash(stamp(place, "bundles")) === hash;
	return built ? null : hash;
}
