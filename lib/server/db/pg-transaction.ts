import "server-only";
import type { Pool, PoolClient } from "pg";
import { pool } from "./client";
import { isAway } from "./is-away";

/** Serialization failure, deadlock, and a row that another transaction made in the meantime. */
const passing = new Set(["40001", "40P01", "23505"]);

/** One short transaction, for hot paths. What only the moment was to blame for is tried again, up to five times. */
export async function pgTransaction<T>(work: (client: PoolClient) => Promise<T>, on: Pool = pool()): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await once(work, on);
		} catch (error) {
			const code = error instanceof Error && "code" in error ? String(error.code) : "";
			if (!passing.has(code) || attempt === 5) throw error;
		}
	}
}

async function once<T>(work: (client: PoolClient) => Promise<T>, on: Pool): Promise<T> {
	const client = await on.connect();
	try {
		await client.query("BEGIN");
		const done = await work(client);
		await client.query("COMMIT");
		client.release();
		return done;
	} catch (error) {
		client.release(isAway(error) || !(await rolledBack(client)));
		throw error;
	}
}

/** A connection that can't even roll back is thrown away. */
const rolledBack = (client: PoolClient): Promise<boolean> =>
	client.query("ROLLBACK").then(
		() => true,
		() => false,
	);
