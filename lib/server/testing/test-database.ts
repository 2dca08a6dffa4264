import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { createDatabase, dropDatabase } from "@/scripts/lib/postgres/databases.mjs";
import { databaseUrl } from "./database-url";

export interface TestDatabase {
	url: string;
	drop: () => Promise<void>;
}

/** A migrated, empty database of its own. Each integration test file gets one as `DATABASE_URL` without asking. */
export async function createTestDatabase(): Promise<TestDatabase> {
	const adminUrl = inject("adminUrl");
	const name = `test_${randomBytes(6).toString("hex")}`;
	await createDatabase(adminUrl, name, inject("templateDatabase"));
	return {
		url: databaseUrl(adminUrl, name),
		drop: async () => {
			await dropDatabase(adminUrl, name);
		},
	};
}
