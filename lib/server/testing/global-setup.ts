import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { TestProject } from "vitest/node";
import { serverOptions } from "../../../scripts/lib/build/bundles.mjs";
import { generateClient } from "../../../scripts/lib/generate.mjs";
import { migrate } from "../../../scripts/lib/migrate.mjs";
import { createDatabase, dropDatabase } from "../../../scripts/lib/postgres/databases.mjs";
import { startThrowAwayCluster } from "../../../scripts/lib/postgres/throw-away.mjs";
import { databaseUrl } from "./database-url";

declare module "vitest" {
	interface ProvidedContext {
		adminUrl: string;
		templateDatabase: string;
		/** Where the bundles lie that the server starts threads from. */
		buildFolder: string;
	}
}

/** Migrates one template per run, on the server that `npm test` names or else on one of its own, and builds the prover. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	await generateClient();
	const given = process.env.TEST_DATABASE_URL;
	const cluster = given ? null : await startThrowAwayCluster();
	const adminUrl = given ?? (cluster?.url("postgres") as string);
	const template = `template_${randomBytes(4).toString("hex")}`;
	await createDatabase(adminUrl, template);
	await migrate(databaseUrl(adminUrl, template));
	project.provide("adminUrl", adminUrl);
	project.provide("templateDatabase", template);
	const folder = mkdtempSync(join(tmpdir(), "prover-"));
	await build({ ...serverOptions(folder), entryPoints: { prover: "server/prover.ts" } });
	project.provide("buildFolder", folder);
	return async () => {
		rmSync(folder, { recursive: true, force: true });
		if (cluster) return cluster.stop();
		await dropDatabase(adminUrl, template);
	};
}
