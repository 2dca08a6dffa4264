// @ts-check
// The command line tool: npm run candor -- check quiz.json catalog.csv. Prints nothing of its own beside the result.
import { importSource } from "./lib/build/import-source.mjs";
import { checkNode, installDependencies, isInstalled } from "./lib/install.mjs";
import { printFailure } from "./lib/report.mjs";

async function main() {
	checkNode();
	if (!isInstalled()) {
		console.error("Installing what package-lock.json names …");
		await installDependencies(() => {});
	}
	const { runCli } = /** @type {typeof import("../cli/main")} */ (await importSource("cli/main.ts"));
	process.exitCode = await runCli(process.argv.slice(2), {
		// npm changes to the project's folder, and says where it was called.
		cwd: process.env.INIT_CWD ?? process.cwd(),
		print: (text) => process.stdout.write(`${text}\n`),
		note: (text) => process.stderr.write(`${text}\n`),
		now: () => performance.now(),
	});
}

await main().catch((error) => {
	printFailure(error);
	process.exitCode = 2;
});
