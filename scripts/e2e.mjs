// @ts-check
// End-to-end tests alone: npm run e2e -- e2e/shopper.spec.ts
import { TEST_BUILD } from "./lib/build/build.mjs";
import { printFailure } from "./lib/report.mjs";
import { endToEnd, prepare } from "./lib/test-steps.mjs";

try {
	const prepared = await prepare({ build: TEST_BUILD, browser: true });
	try {
		await endToEnd(prepared, process.argv.slice(2));
	} finally {
		await prepared.cluster.stop();
	}
} catch (error) {
	printFailure(error);
	process.exitCode = 1;
}
