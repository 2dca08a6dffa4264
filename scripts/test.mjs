// @ts-check
// Everything that must hold, from a bare clone: lint, types, no dead code, unit, integration and end-to-end tests.
import { isBuilt, PRODUCT_BUILD, TEST_BUILD } from "./lib/build/build.mjs";
import { printFailure, sinceStart } from "./lib/report.mjs";
import { run, runPackage } from "./lib/run.mjs";
import { endToEnd, prepare } from "./lib/test-steps.mjs";

/** @type {{ name: string, ok: boolean, seconds: number }[]} */
const outcomes = [];

/** Goes on after a failure, so that one run shows them all. @param {string} name @param {() => Promise<unknown>} work */
async function check(name, work) {
	console.log(`\n── ${name} ──`);
	const from = Date.now();
	const ok = await work().then(
		() => true,
		(error) => {
			printFailure(error);
			return false;
		},
	);
	outcomes.push({ name, ok, seconds: (Date.now() - from) / 1000 });
}

/** @param {string} script @param {string[]} args @param {Record<string, string>} [env] */
const show = (script, args, env = {}) => runPackage(script, args, { show: true, env });

async function main() {
	// A product may be running from this folder: its files must not change under it.
	const build = isBuilt(PRODUCT_BUILD) ? PRODUCT_BUILD : TEST_BUILD;
	const prepared = await prepare({ build, browser: true });
	const database = { TEST_DATABASE_URL: prepared.cluster.url("postgres") };
	try {
		await check("Lint", () => show("@biomejs/biome/bin/biome", ["check", ".", "--error-on-warnings"]));
		await check("Types", async () => {
			await show("next/dist/bin/next", ["typegen"], { NEXT_TELEMETRY_DISABLED: "1" });
			await show("typescript/bin/tsc", ["--noEmit"]);
		});
		await check("Dead code", () => show("knip/bin/knip.js", ["--treat-config-hints-as-errors"]));
		await check("Migrations", () => run(process.execPath, ["scripts/migration.mjs", "--check"], { show: true }));
		await check("Unit tests", () => show("vitest/vitest.mjs", ["run", "--project", "unit"]));
		await check("Integration tests", () => show("vitest/vitest.mjs", ["run", "--project", "integration"], database));
		await check("End-to-end tests", () => endToEnd(prepared));
		await check("Start", () => show("vitest/vitest.mjs", ["run", "--project", "start"]));
		await check("Faults", () => show("vitest/vitest.mjs", ["run", "--project", "faults"]));
	} finally {
		await prepared.cluster.stop();
	}
}

await main().catch((error) => {
	printFailure(error);
	outcomes.push({ name: "Set-up", ok: false, seconds: 0 });
});
console.log(`\n── Summary (${sinceStart()}) ──`);
for (const { name, ok, seconds } of outcomes) console.log(`  ${ok ? "✓" : "✗"} ${name} (${seconds.toFixed(1)} s)`);
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
