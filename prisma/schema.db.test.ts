import { expect, test } from "vitest";
import { pool } from "@/lib/server/db/client";

const globalTables = ["account", "address", "session", "token", "user"];

interface Key {
	table: string;
	constraint: string;
	columns: string[];
}

/** Tables of the product, read from the database's own catalog; Prisma's bookkeeping aside. */
async function readTables(): Promise<{ name: string; tenant: boolean }[]> {
	const { rows } = await pool().query<{ name: string; tenant: boolean }>(`
		SELECT c.relname AS name, EXISTS (
			SELECT 1 FROM pg_attribute a
			WHERE a.attrelid = c.oid AND a.attname = 'workspace_id' AND a.attnotnull AND NOT a.attisdropped
		) AS tenant
		FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
		ORDER BY 1`);
	return rows;
}

/** Primary, unique and foreign keys, these from both ends, and unique indexes that are no constraint, with their columns in order. */
async function readKeys(): Promise<Key[]> {
	const { rows } = await pool().query<Key>(`
		SELECT k.relid::regclass::text AS table, k.name AS constraint,
			array(SELECT coalesce(a.attname::text, '(expression)')
				FROM unnest(k.columns) WITH ORDINALITY AS u(num, place)
				LEFT JOIN pg_attribute a ON a.attrelid = k.relid AND a.attnum = u.num ORDER BY u.place) AS columns
		FROM (
			SELECT conrelid AS relid, conname::text AS name, conkey::int[] AS columns
			FROM pg_constraint WHERE contype IN ('p', 'u', 'f') AND connamespace = 'public'::regnamespace
			UNION ALL
			SELECT confrelid, conname::text, confkey::int[]
			FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace
			UNION ALL
			SELECT indrelid, indexrelid::regclass::text, indkey::int[] FROM pg_index i
			JOIN pg_class c ON c.oid = i.indrelid
			WHERE indisunique AND c.relnamespace = 'public'::regnamespace
		) k`);
	return rows.map((row) => ({ ...row, table: row.table.replaceAll('"', "") }));
}

const withoutWorkspace = (keys: Key[], tenantTables: Set<string>): string[] =>
	keys
		.filter(({ table, columns }) => tenantTables.has(table) && columns[0] !== "workspace_id")
		.map(({ table, constraint }) => `${table}: ${constraint}`);

test("the global tables are exactly user, account, session, token and address", async () => {
	const tables = await readTables();
	// token and address lead from a hash or slug to a workspace: they name one without belonging to it.
	const tenant = tables.filter((table) => table.tenant && table.name !== "address");
	expect(tables.map(({ name }) => name).filter((name) => !tenant.some((table) => table.name === name))).toEqual(
		globalTables,
	);
	expect(tenant.length).toBeGreaterThan(20);
});

test("every primary, unique and foreign key of a tenant table begins with workspace_id", async () => {
	const tables = new Set((await readTables()).map(({ name }) => name).filter((name) => !globalTables.includes(name)));
	const keys = await readKeys();
	expect(keys.length).toBeGreaterThan(40);
	expect(withoutWorkspace(keys, tables)).toEqual([]);
});

test("every tenant table has a primary key", async () => {
	const { rows } = await pool().query<{ name: string }>(`
		SELECT conrelid::regclass::text AS name FROM pg_constraint
		WHERE contype = 'p' AND connamespace = 'public'::regnamespace`);
	const keyed = rows.map(({ name }) => name.replaceAll('"', ""));
	expect((await readTables()).map(({ name }) => name).filter((name) => !keyed.includes(name))).toEqual([]);
});

test.each([
	["a primary key", "planted_pkey", "CREATE TABLE planted (workspace_id uuid NOT NULL, id uuid PRIMARY KEY)"],
	[
		"a unique key",
		"planted_code_key",
		"CREATE TABLE planted (workspace_id uuid NOT NULL PRIMARY KEY, code text UNIQUE)",
	],
	[
		"a unique index",
		"planted_code",
		"CREATE TABLE planted (workspace_id uuid NOT NULL PRIMARY KEY, code text); CREATE UNIQUE INDEX planted_code ON planted (lower(code))",
	],
	[
		"a foreign key",
		"planted_u_fkey",
		'CREATE TABLE planted (workspace_id uuid NOT NULL PRIMARY KEY, u uuid REFERENCES "user" (id))',
	],
	[
		"a foreign key's other end",
		"crossed",
		`CREATE TABLE planted (workspace_id uuid NOT NULL, id uuid NOT NULL, PRIMARY KEY (workspace_id, id), UNIQUE (id, workspace_id));
		ALTER TABLE planted ADD CONSTRAINT crossed FOREIGN KEY (workspace_id, id) REFERENCES planted (id, workspace_id)`,
	],
])("a planted violation is found: %s", async (_, key, statement) => {
	await pool().query(statement);
	try {
		expect(withoutWorkspace(await readKeys(), new Set(["planted"]))).toContain(`planted: ${key}`);
	} finally {
		await pool().query("DROP TABLE planted");
	}
});
