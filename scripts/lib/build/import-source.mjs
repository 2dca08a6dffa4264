// @ts-check
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../root.mjs";
import { serverOptions } from "./bundles.mjs";

/**
 * Bundles one TypeScript file, as the server is bundled, and gives what it exports. Each call has a folder of its own, so
 * that many can run at once.
 * @param {string} file from the root
 * @returns {Promise<unknown>}
 */
export async function importSource(file) {
	const { build } = await import("esbuild");
	const folder = join(ROOT, ".build-source");
	mkdirSync(folder, { recursive: true });
	const out = mkdtempSync(join(folder, "run-"));
	try {
		await build({ ...serverOptions(out), entryPoints: { main: file }, sourcemap: "inline" });
		return await import(pathToFileURL(join(out, "main.mjs")).href);
	} finally {
		rmSync(out, { recursive: true, force: true });
	}
}
