import type { Pool } from "pg";
import { lane, pool } from "@/lib/server/db/client";

/** While `work` runs, the database refuses every connection of these pools. */
export async function whileAway<T>(work: () => Promise<T>, pools = [pool(), lane()]): Promise<T> {
	const back = pools.map(refuseAll);
	try {
		return await work();
	} finally {
		for (const restore of back) restore();
	}
}

function refuseAll(one: Pool): () => void {
	const { query, connect } = one;
	const refuse = () => Promise.reject(Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }));
	Object.assign(one, { query: refuse, connect: refuse });
	return () => Object.assign(one, { query, connect });
}
