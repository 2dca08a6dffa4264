import { defineConfig, devices } from "@playwright/test";
import { browserArguments } from "./scripts/lib/browser.mjs";

const baseURL = process.env.E2E_URL;
if (!baseURL) throw new Error("Run end-to-end tests by `npm run e2e`: it brings up the product that they look at.");

export default defineConfig({
	testDir: "e2e",
	outputDir: "test-results",
	timeout: 60_000,
	expect: { timeout: 10_000 },
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	reporter: [["list"]],
	use: {
		...devices["Desktop Chrome"],
		baseURL,
		viewport: { width: 1440, height: 900 },
		locale: "en-GB",
		timezoneId: "Europe/Copenhagen",
		// Pictures and copies of pages cost a third of the time: `-- --trace on` takes them.
		trace: { mode: "retain-on-failure", screenshots: false, snapshots: false, sources: false },
		launchOptions: { executablePath: process.env.E2E_BROWSER, args: browserArguments },
	},
});
