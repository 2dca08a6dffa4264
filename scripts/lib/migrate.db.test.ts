import { randomBytes } from "node:crypto";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { databaseUrl } from "@/lib/server/testing/database-url";
import { migrate, readMigrations } from "./migrate.mjs";
import { createDatabase, dropDatabase, withClient } from "./postgres/databases.mjs";
import { ROOT } from "./root.mjs";

const name = `migrated_${randomBytes(4).toString("hex")}`;
const admin = inject("adminUrl");
const url = databaseUrl(admin, name);
let folder = "";

beforeEach(async () => {
	await createDatabase(admin, name);
	folder = mkdtempSync(join(tmpdir(), "migrations-"));
	cpSync(join(ROOT, "prisma/migrations"), folder, { recursive: true });
});
afterEach(async () => {
	rmSync(folder, { recursive: true, force: true });
	await dropDatabase(admin, name);
});

/** What a later version of the product might bring. */
function addMigration(title: string, sql: string): void {
	mkdirSync(join(folder, title));
	writeFileSync(join(folder, title, "migration.sql"), sql);
}
const LATER = "29991231000000_nickname";
const makeUser = () =>
	withClient(url, (client) =>
		client.query(`INSERT INTO "user" (id, email, name, locale) VALUES (gen_random_uuid(), 'a@b.example', 'Ane', 'da')`),
	);
const names = () => readMigrations().map((migration) => migration.name);

test("old data gets what is new and keeps what it holds", async () => {
	expect(await migrate(url, folder)).toEqual(names());
	expect(await migrate(url, folder)).toEqual([]);
	await makeUser();
	addMigration(LATER, `ALTER TABLE "user" ADD COLUMN nickname text NOT NULL DEFAULT 'none';`);
	expect(await migrate(url, folder)).toEqual([LATER]);
	const { rows } = await withClient(url, (client) => client.query(`SELECT name, nickname FROM "user"`));
	expect(rows).toEqual([{ name: "Ane", nickname: "none" }]);
});

test("data of a newer version is left alone, and so is an edited history", async () => {
	addMigration(LATER, `ALTER TABLE "user" ADD COLUMN nickname text;`);
	await migrate(url, folder);
	await expect(migrate(url)).rejects.toThrow(`newer version of Candor (${LATER})`);
	appendFileSync(join(folder, LATER, "migration.sql"), "\n-- edited");
	await expect(migrate(url, folder)).rejects.toThrow(`changed after they had been applied: ${LATER}`);
});

test("a migration that fails says why", async () => {
	addMigration(LATER, "ALTER TABLE nowhere ADD COLUMN nickname text;");
	await expect(migrate(url, folder)).rejects.toThrow(/A migration failed: [\s\S]*nowhere/);
});
