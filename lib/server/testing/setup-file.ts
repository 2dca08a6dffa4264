import { afterAll, inject } from "vitest";
import { closeDatabase } from "@/lib/server/db/client";
import { createTestDatabase } from "./test-database";

// Before the test file is imported, so that env() and db() of that file know no other database.
const database = await createTestDatabase();
process.env.DATABASE_URL = database.url;
process.env.BUILD_DIR = inject("buildFolder");

afterAll(async () => {
	await closeDatabase();
	await database.drop();
});
