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

/** Every binary cell of the dump. */
export function cellsOfBytes(dump: Dump): Buffer[] {
	const rows = [...dump.values()].flat();
	return rows.flatMap((row) => [...row.matchAll(/\\+x([0-9a-f]{2,})/g)].map(([, hex = ""]) => Buffer.from(hex, "hex")));
}
