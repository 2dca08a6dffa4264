import "server-only";
import type { PoolClient, QueryResultRow } from "pg";
import { type ArrayType, binaryArray, isArrayType } from "./binary-array";

/** A statement over rows, each of its parameters the array of one column. */
export interface MultiRow {
	name: string;
	text: string;
	/** Of the columns, in the order of the parameters. */
	types: ArrayType[];
}

/** The statement's text says the type of each parameter: `unnest($1::uuid[], $2::text[])`. */
export function multiRow(name: string, text: string): MultiRow {
	const types = [...text.matchAll(/\$\d+::(\w+)\[\]/g)].map(([, type = ""]) => type);
	const unknown = types.filter((type) => !isArrayType(type));
	if (unknown.length > 0) throw new Error(`${name}: there is no way to send ${unknown}`);
	return { name, text, types: types.filter(isArrayType) };
}

/** Runs it once for all rows, without rows not at all. Gives what it returns. */
export async function runRows<R extends QueryResultRow>(
	client: PoolClient,
	statement: MultiRow,
	rows: readonly unknown[][],
): Promise<R[]> {
	return rows.length === 0 ? [] : (await send<R>(client, statement, rows)).rows;
}

/** The same; gives how many rows it has written. */
export async function changeRows(client: PoolClient, statement: MultiRow, rows: readonly unknown[][]): Promise<number> {
	return rows.length === 0 ? 0 : ((await send(client, statement, rows)).rowCount ?? 0);
}

function send<R extends QueryResultRow>(
	client: PoolClient,
	{ name, text, types }: MultiRow,
	rows: readonly unknown[][],
) {
	const columns = types.map((type, column) =>
		binaryArray(
			type,
			rows.map((row) => row[column] ?? null),
		),
	);
	return client.query<R>({ name, text, values: columns });
}
