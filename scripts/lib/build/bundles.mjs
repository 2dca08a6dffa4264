// @ts-check
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { Explained } from "../report.mjs";
import { ROOT } from "../root.mjs";

/** The most that a shopper's browser may have to fetch for one entry, compressed. */
const BUDGET_BYTES = {
	hosted: 8_000,
	later: 6_300,
	hiding: 1_000,
	ranking: 1_500,
	search: 1_500,
	"sign-up": 1_300,
	local: 18_000,
	embedded: 7_800,
	embed: 3_000,
	early: 650,
	kiosk: 62_000,
	worker: 1_500,
};
const SHOPPER_ENTRIES = {
	hosted: "shopper/hosted.ts",
	later: "shopper/later.ts",
	hiding: "components/player/live/hiding.ts",
	ranking: "components/player/live/ranking.ts",
	search: "components/player/live/search.tsx",
	"sign-up": "components/player/live/sign-up.tsx",
	local: "shopper/local.ts",
	embedded: "shopper/embedded.ts",
};
const SERVER_ENTRIES = {
	server: "server/main.ts",
	listen: "server/listen.ts",
	prover: "server/prover.ts",
	seed: "lib/server/demo/seed.ts",
};

const templates = {
	jsx: /** @type {const} */ ("automatic"),
	alias: { "react/jsx-runtime": join(ROOT, "scripts/lib/build/jsx-runtime.mjs") },
};

/** The process that is started and the one that listens, the thread that proves quizzes and the demo's seed, for Node; installed packages stay outside. @param {string} out @returns {import("esbuild").BuildOptions} */
export function serverOptions(out) {
	const entries = Object.entries(SERVER_ENTRIES).filter(([, file]) => existsSync(join(ROOT, file)));
	return {
		...templates,
		entryPoints: Object.fromEntries(entries),
		alias: { ...templates.alias, "server-only": join(ROOT, "scripts/lib/build/empty.mjs") },
		absWorkingDir: ROOT,
		outdir: out,
		outExtension: { ".js": ".mjs" },
		bundle: true,
		platform: "node",
		target: "node20",
		format: "esm",
		packages: "external",
		sourcemap: true,
		logLevel: "silent",
	};
}

/** What the shopper's browser runs. Names carry a hash of the content, so they can be cached for ever. @param {string} out @returns {import("esbuild").BuildOptions} */
export function shopperOptions(out) {
	return {
		...templates,
		entryPoints: SHOPPER_ENTRIES,
		absWorkingDir: ROOT,
		outdir: join(out, "shopper"),
		entryNames: "[name].[hash]",
		bundle: true,
		// Each entry stands alone: what they share is small, and a shared part would be one request more at the start.
		splitting: false,
		platform: "browser",
		target: ["es2020", "safari15"],
		format: "esm",
		minify: true,
		// As it is sent and said to be: letters that are written as \u0627 take more.
		charset: "utf8",
		metafile: true,
		define: { "process.env.NODE_ENV": '"production"' },
		logLevel: "silent",
	};
}

/** What pages of others run, and what stands in our own page: alone, and with nothing of its own in the global scope. @param {string} out @returns {import("esbuild").BuildOptions} */
export function loaderOptions(out) {
	return {
		...shopperOptions(out),
		entryPoints: { embed: "shopper/embed.ts", early: "shopper/early.ts" },
		format: "iife",
	};
}

/** What a device runs for days, by itself: everything is in its one script. @param {string} out @returns {import("esbuild").BuildOptions} */
export function kioskOptions(out) {
	return {
		...shopperOptions(out),
		entryPoints: { kiosk: "shopper/kiosk/kiosk.ts", worker: "shopper/kiosk/worker.ts" },
	};
}

/** Builds all into a folder. @param {string} out */
export async function buildBundles(out) {
	const { build } = await import("esbuild");
	keepFormer(join(out, "shopper"));
	const parts = [serverOptions(out), shopperOptions(out), loaderOptions(out), kioskOptions(out)];
	const all = parts.map((options) => build(options));
	const [, ...shopper] = await Promise.all(all).catch((error) => {
		throw new Explained(error instanceof Error ? error.message : String(error));
	});
	for (const result of shopper) writeManifest(out, result);
	checkBudgets(out);
}

/** Far longer than it takes to upgrade all machines. */
const KEPT_MS = 7 * 86_400_000;

/**
 * What pages of former builds ask for stays for a while, under names that go by content: a page may come from a machine that isn't
 * upgraded yet, and its scripts from this one.
 * @param {string} folder
 */
export function keepFormer(folder) {
	mkdirSync(folder, { recursive: true });
	const manifest = join(folder, "manifest.json");
	const current = existsSync(manifest) ? Object.values(JSON.parse(readFileSync(manifest, "utf8"))) : [];
	rmSync(manifest, { force: true });
	const now = new Date();
	for (const name of readdirSync(folder)) {
		const file = join(folder, name);
		if (current.includes(name)) utimesSync(file, now, now);
		else if (statSync(file).mtimeMs < now.getTime() - KEPT_MS) rmSync(file);
	}
}

/**
 * Adds to `shopper/manifest.json`: entry → file name, e.g. { "hosted": "hosted.4KX2.js" }.
 * @param {string} out
 * @param {import("esbuild").BuildResult} result
 */
export function writeManifest(out, result) {
	const entries = Object.entries(result.metafile?.outputs ?? {}).filter(([, output]) => output.entryPoint);
	const built = Object.fromEntries(
		entries.map(([file, output]) => [basename(output.entryPoint ?? "").replace(/\.tsx?$/, ""), basename(file)]),
	);
	mkdirSync(join(out, "shopper"), { recursive: true });
	const file = join(out, "shopper/manifest.json");
	const manifest = { ...(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}), ...built };
	writeFileSync(file, `${JSON.stringify(manifest, null, "\t")}\n`);
	return manifest;
}

/** @param {string} out */
function checkBudgets(out) {
	const folder = join(out, "shopper");
	const names = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
	for (const [name, budget] of Object.entries(BUDGET_BYTES)) {
		const file = names[name];
		if (!file) continue;
		const bytes = brotliCompressSync(readFileSync(join(folder, file))).length;
		if (bytes > budget) {
			throw new Explained(
				`shopper/${name} is ${bytes} bytes compressed; its budget is ${budget}. Shoppers pay for each of them.`,
			);
		}
	}
}
