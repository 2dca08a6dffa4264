import { expect, test } from "vitest";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { createTestDatabase } from "./test-database";

test("a test file begins with an empty, migrated database", async () => {
	expect(await db().user.count()).toBe(0);
	await db().user.create({ data: { id: newId(), email: "ida@example.com" } });
	expect(await db().user.count()).toBe(1);
});

test("another one is another one", async () => {
	const other = await createTestDatabase();
	expect(other.url).not.toBe(process.env.DATABASE_URL);
	await other.drop();
});
