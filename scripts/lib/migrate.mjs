// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withClient } from "./postgres/databases.mjs";
import { Explained } from "./report.mjs";
import { ROOT } from "./root.mjs";
import { withEngine } from "./schema-engine.mjs";

const OURS = join(ROOT, "prisma/migrations");
const NO_FILTER = { externalTables: [], externalEnums: [] };

/**
 * Brings a database to the newest migration. Prisma's own engine does it, unless a look at its table shows that
 * nothing is left to do.
 * @param {string} url
 * @param {string} [folder]
 * @returns {Promise<string[]>} the names of the migrations applied now
 */
export async function migrate(url, folder = OURS) {
	const migrations = readMigrations(folder);
	const applied = await appliedMigrations(url);
	checkHistory(migrations, applied);
	if (migrations.every(({ name }) => applied.has(name))) return [];
	return withEngine(url, async (engine) => {
		try {
			const { appliedMigrationNames } = await engine.applyMigrations({
				migrationsList: migrationsList(folder),
				filters: NO_FILTER,
			});
			return appliedMigrationNames;
		} catch (error) {
			throw new Explained(`A migration failed: ${error instanceof Error ? error.message : error}`);
		}
	});
}

/** @param {string} [folder] @returns {{ name: string, sql: string, checksum: string }[]} in the order in which they apply */
export function readMigrations(folder = OURS) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => existsSync(join(folder, name, "migration.sql")))
		.sort()
		.map((name) => {
			const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
			return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
		});
}

/** @param {string} folder @returns {import("@prisma/schema-engine-wasm").MigrationList} */
function migrationsList(folder) {
	const lockfile = join(folder, "migration_lock.toml");
	return {
		baseDir: folder,
		lockfile: { path: "migration_lock.toml", content: existsSync(lockfile) ? readFileSync(lockfile, "utf8") : null },
		shadowDbInitScript: "",
		migrationDirectories: readMigrations(folder).map(({ name, sql }) => ({
			path: name,
			migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
		})),
	};
}

/** @param {string} url @returns {Promise<Map<string, string>>} name → checksum */
async function appliedMigrations(url) {
	return withClient(url, async (client) => {
		const there = await client.query("SELECT to_regclass('_prisma_migrations') AS found");
		if (!there.rows[0]?.found) return new Map();
		const { rows } = await client.query(
			"SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
		);
		return new Map(rows.map((row) => [row.migration_name, row.checksum]));
	});
}

/** @param {ReturnType<typeof readMigrations>} migrations @param {Map<string, string>} applied */
function checkHistory(migrations, applied) {
	const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
	const foreign = [...applied.keys()].filter((name) => !known.has(name));
	const edited = [...applied].filter(([name, checksum]) => known.has(name) && known.get(name) !== checksum);
	if (foreign.length > 0) {
		throw new Explained(`The database was migrated by a newer version of Candor (${foreign.join(", ")}).
Update this folder, or run "npm run reset" to begin with a fresh demo.`);
	}
	if (edited.length > 0) {
		throw new Explained(`Migrations were changed after they had been applied: ${edited.map(([name]) => name).join(", ")}.
Put the files back; a change of the schema needs a migration of its own (npm run migration -- NAME).`);
	}
}
