import { randomBytes } from "node:crypto";
import type { TestProject } from "vitest/node";
import { generateClient } from "../../../scripts/lib/generate.mjs";
import { migrate } from "../../../scripts/lib/migrate.mjs";
import { createDatabase, dropDatabase } from "../../../scripts/lib/postgres/databases.mjs";
import { startThrowAwayCluster } from "../../../scripts/lib/postgres/throw-away.mjs";
import { databaseUrl } from "./database-url";

declare module "vitest" {
	interface ProvidedContext {
		adminUrl: string;
		templateDatabase: string;
	}
}

/** Migrates one template per run, on the server that `npm test` names or else on one of its own. */
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
	return async () => {
		if (cluster) return cluster.stop();
		await dropDatabase(adminUrl, template);
	};
}
