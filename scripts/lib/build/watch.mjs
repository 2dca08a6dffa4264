// @ts-check
import { printFailure } from "../report.mjs";
import { kioskOptions, loaderOptions, serverOptions, shopperOptions, writeManifest } from "./bundles.mjs";

/**
 * Builds all bundles and again whenever one of their files changes.
 * @param {string} out
 * @param {() => unknown} onRebuilt called after each later build that succeeded
 */
export async function watchBundles(out, onRebuilt) {
	const { context } = await import("esbuild");
	/** @type {import("esbuild").BuildContext[]} */
	const all = [];
	for (const options of [serverOptions(out), shopperOptions(out), loaderOptions(out), kioskOptions(out)]) {
		let builds = 0;
		/** @type {() => void} */
		let firstDone = () => {};
		const first = new Promise((done) => {
			firstDone = () => done(undefined);
		});
		/** @type {import("esbuild").Plugin} */
		const report = {
			name: "report",
			setup(build) {
				build.onEnd((result) => {
					builds++;
					firstDone();
					if (result.errors.length > 0) return printFailure(result.errors.map((error) => error.text).join("\n"));
					if (result.metafile) writeManifest(out, result);
					if (builds > 1) onRebuilt();
				});
			},
		};
		const watcher = await context({ ...options, plugins: [report], logLevel: "warning" });
		await watcher.watch();
		await first;
		all.push(watcher);
	}
	return { stop: async () => void (await Promise.all(all.map((watcher) => watcher.dispose()))) };
}
