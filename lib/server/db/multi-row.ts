import "server-only";
import type { PoolClient, QueryResultRow } from "pg";

/** A statement over rows, each parameter the array of one column: `unnest($1::uuid[], $2::text[])`. */
export interface MultiRow {
	name: string;
	text: string;
}

/** Runs it once for all rows; without rows not at all. Gives what it returns. */
export async function multiRow<R extends QueryResultRow>(
	client: PoolClient,
	statement: MultiRow,
	rows: unknown[][],
): Promise<R[]> {
	const values = rows[0]?.map((_, column) => rows.map((row) => row[column]));
	return values ? (await client.query<R>({ ...statement, values })).rows : [];
}
