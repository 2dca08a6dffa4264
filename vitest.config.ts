import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const alias = { "@": path("."), "server-only": path("scripts/lib/build/empty.mjs") };
const exclude = ["**/node_modules/**", ".next*/**", ".build*/**", ".data/**", "e2e/**"];
// Nothing that tests run with is secret or points anywhere.
const env = {
	NODE_ENV: "test" as const,
	DATABASE_URL: "postgresql://127.0.0.1:1/unit-tests-have-no-database",
	AUTH_SECRET: "tests only, tests only, tests only",
	DATA_KEY: Buffer.alloc(32, 7).toString("base64"),
	LOG_LEVEL: "silent",
	TZ: "UTC",
};
// Whole starts of the product, one at a time.
const starting = {
	exclude,
	globalSetup: ["scripts/tests/support/build.ts"],
	fileParallelism: false,
	testTimeout: 240_000,
	hookTimeout: 60_000,
};

export default defineConfig({
	test: {
		projects: [
			{
				resolve: { alias },
				test: {
					name: "unit",
					include: ["**/*.test.{ts,tsx}"],
					exclude: [...exclude, "**/*.db.test.ts", "scripts/tests/**"],
					env,
					// Properties over many made-up quizzes, on a machine that may be busy.
					testTimeout: 120_000,
				},
			},
			{
				resolve: { alias },
				test: {
					name: "integration",
					include: ["**/*.db.test.ts"],
					exclude,
					env,
					testTimeout: 60_000,
					hookTimeout: 30_000,
					globalSetup: ["lib/server/testing/global-setup.ts"],
					setupFiles: ["lib/server/testing/setup-file.ts"],
				},
			},
			{
				resolve: { alias },
				test: { ...starting, name: "start", include: ["scripts/tests/*.test.ts"] },
			},
			{
				resolve: { alias },
				test: { ...starting, name: "faults", include: ["scripts/tests/faults/*.test.ts"] },
			},
		],
	},
});
