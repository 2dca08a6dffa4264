import "server-only";
import { pool } from "@/lib/server/db/client";

/** Every row of every table, as PostgreSQL writes it: what a plain dump would hold. Bytes stand in hex. */
export type Dump = Map<string, string[]>;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

async function tables(): Promise<string[]> {
	const { rows } = await pool().query<{ name: string }>(
		"SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
	);
	return rows.map(({ name }) => name).filter((name) => !name.startsWith("_"));
}

export async function dumpDatabase(): Promise<Dump> {
	const dump: Dump = new Map();
	for (const name of await tables()) {
		const { rows } = await pool().query<{ row: string }>(`SELECT t::text AS row FROM ${quoted(name)} t`);
		dump.set(
			name,
			rows.map(({ row }) => row),
		);
	}
	return dump;
}

/** Puts the database back to what the dump holds, as restoring a backup does. */
export async function restoreDatabase(dump: Dump): Promise<void> {
	const client = await pool().connect();
	try {
		// Rows come in any order: keys between tables are not looked at meanwhile.
		await client.query("BEGIN; SET LOCAL session_replication_role = replica");
		for (const [name, rows] of dump) {
			await client.query(`DELETE FROM ${quoted(name)}`);
			const insert = `INSERT INTO ${quoted(name)} SELECT (r.row::${quoted(name)}).* FROM unnest($1::text[]) AS r (row)`;
			for (let at = 0; at < rows.length; at += 500) await client.query(insert, [rows.slice(at, at + 500)]);
		}
		await client.query("COMMIT");
	} finally {
		client.release();
	}
}

/** Columns of a table that can hold words, in clear or not. */
export async function columnsOfWords(table: string): Promise<string[]> {
	const types = ["text", "json", "jsonb", "bytea", "ARRAY"];
	const { rows } = await pool().query<{ name: string }>(
		"SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 AND data_type = ANY($2)",
		[table, types],
	);
	return rows.map(({ name }) => name);
}

/** Those of the columns that are empty in every row. */
export async function emptyColumns(table: string, columns: readonly string[]): Promise<string[]> {
	const filled = columns.map((name) => `bool_or(coalesce(${quoted(name)}::text, '') NOT IN ('', '{}', '[]', '\\x'))`);
	const { rows } = await pool().query<{ filled: (boolean | null)[] }>(
		`SELECT ARRAY[${filled.join(", ")}]::boolean[] AS filled FROM ${quoted(table)}`,
	);
	return columns.filter((_, index) => !rows[0]?.filled[index]);
}

/** Every binary cell of the rows. */
export function cellsOfBytes(rows: readonly string[]): Buffer[] {
	return rows.flatMap((row) => [...row.matchAll(/\\+x([0-9a-f]{2,})/g)].map(([, hex = ""]) => Buffer.from(hex, "hex")));
}
