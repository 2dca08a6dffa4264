// @ts-check
// The command line tool: npm run candor -- check quiz.json catalog.csv; tombstones export FILE. Prints nothing of its own beside the result.
import { importSource } from "./lib/build/import-source.mjs";
import { checkNode, installDependencies, isInstalled } from "./lib/install.mjs";
import { printFailure } from "./lib/report.mjs";
import { tombstones } from "./lib/tombstones.mjs";

async function main() {
	checkNode();
	if (!isInstalled()) {
		console.error("Installing what package-lock.json names …");
		await installDependencies(() => {});
	}
	// npm changes to the project's folder, and says where it was called.
	const cwd = process.env.INIT_CWD ?? process.cwd();
	const args = process.argv.slice(2);
	// It alone needs the database.
	if (args[0] === "tombstones") return tombstones(args.slice(1), cwd);
	const { runCli } = /** @type {typeof import("../cli/main")} */ (await importSource("cli/main.ts"));
	process.exitCode = await runCli(args, {
		cwd,
		print: (text) => process.stdout.write(`${text}\n`),
		note: (text) => process.stderr.write(`${text}\n`),
		now: () => performance.now(),
	});
}

await main().catch((error) => {
	printFailure(error);
	process.exitCode = 2;
});
