import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { loaderOptions, shopperOptions } from "../../scripts/lib/build/bundles.mjs";
import type * as Local from "../local";

const entries = [
	...(["hosted", "early", "later", "hiding", "ranking", "search", "sign-up"] as const),
	...(["local", "embedded", "embed"] as const),
];

export interface BuiltShopper {
	/** Where the files lie, by entry. */
	files: Record<(typeof entries)[number], string>;
	/** Everything that went into the hosted page's script. */
	inputs: string[];
	/** The engine's script, as a browser would run it. */
	local: typeof Local;
	remove: () => void;
}

/** Builds the shopper's scripts exactly as the product does, into a folder of their own. */
export async function buildShopper(): Promise<BuiltShopper> {
	const folder = mkdtempSync(join(tmpdir(), "shopper-"));
	const { metafile } = await build({ ...shopperOptions(folder), write: true, metafile: true });
	await build(loaderOptions(folder));
	const names = readdirSync(join(folder, "shopper"));
	const fileOf = (entry: string) => join(folder, "shopper", names.find((name) => name.startsWith(`${entry}.`)) ?? "");
	const files = Object.fromEntries(entries.map((entry) => [entry, fileOf(entry)])) as BuiltShopper["files"];
	const output = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint === "shopper/hosted.ts");
	// Node takes a .js file without a package for CommonJS.
	const module = join(folder, "local.mjs");
	copyFileSync(files.local, module);
	return {
		files,
		inputs: Object.keys(output?.inputs ?? {}),
		local: await import(/* @vite-ignore */ pathToFileURL(module).href),
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}
