import "server-only";
import type { Pool, PoolClient } from "pg";
import { lane, pool } from "./client";
import { isAway } from "./is-away";

/** Serialization failure, deadlock, and a row that another transaction made in the meantime. */
const passing = new Set(["40001", "40P01", "23505"]);

interface Ground {
	pool: Pool;
	begin: string;
}

/** One short transaction. What only the moment was to blame for is tried again, up to five times. */
export const pgTransaction = <T>(work: (client: PoolClient) => Promise<T>): Promise<T> =>
	persist(work, { pool: pool(), begin: "BEGIN" });

/**
 * The same for what shoppers send, on the lane's connections. There statements look rows up by their keys, whatever the
 * planner thinks: plans are kept, and one made while a table was small would read all of it once it has grown.
 */
export const laneTransaction = <T>(work: (client: PoolClient, attempt: number) => Promise<T>): Promise<T> =>
	persist(work, { pool: lane(), begin: byKeys });

const byKeys = `BEGIN; ${["seqscan", "hashjoin", "mergejoin"].map((way) => `SET LOCAL enable_${way} = off`).join("; ")}`;

/** What a transaction throws that finds another one ahead of it. */
export class Overtaken extends Error {
	readonly code = "40001";
}

async function persist<T>(work: (client: PoolClient, attempt: number) => Promise<T>, ground: Ground): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await once((client) => work(client, attempt), ground);
		} catch (error) {
			const code = error instanceof Error && "code" in error ? String(error.code) : "";
			if (!passing.has(code) || attempt === 5) throw error;
		}
	}
}

async function once<T>(work: (client: PoolClient) => Promise<T>, ground: Ground): Promise<T> {
	const client = await ground.pool.connect();
	// One that is lost between two statements fails the next; without a listener it would end the process.
	const lost = () => {};
	client.on("error", lost);
	try {
		await client.query(ground.begin);
		const done = await work(client);
		await client.query("COMMIT");
		client.release();
		return done;
	} catch (error) {
		client.release(isAway(error) || !(await rolledBack(client)));
		throw error;
	} finally {
		client.off("error", lost);
	}
}

/** A connection that can't even roll back is thrown away. */
const rolledBack = (client: PoolClient): Promise<boolean> =>
	client.query("ROLLBACK").then(
		() => true,
		() => false,
	);
