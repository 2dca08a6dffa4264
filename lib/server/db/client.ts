import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { env } from "@/lib/config/env";
import { PrismaClient } from "@/lib/server/generated/client";
import { log } from "@/lib/server/log";

interface Connection {
	pool: Pool;
	lane: Pool;
	prisma: PrismaClient;
}
const shared = globalThis as typeof globalThis & { candorConnection?: Connection };

/** Longer than any statement of the shopper's lane takes on a database that is well. */
const LANE_PATIENCE_MS = 1_500;

function connect(): Connection {
	const connectionString = env().DATABASE_URL;
	const pool = new Pool({ connectionString, max: 10 });
	const lane = new Pool({
		...{ connectionString, max: 6, keepAlive: true, pipeline: true },
		...{ connectionTimeoutMillis: LANE_PATIENCE_MS, query_timeout: LANE_PATIENCE_MS },
	});
	for (const one of [pool, lane]) {
		// A connection that the database ended while nobody used it: without a listener this would end the process.
		one.on("error", (error) => log().warn({ err: error }, "lost a database connection"));
	}
	return { pool, lane, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

/** One pool per process, also across hot reloads. */
function connection(): Connection {
	shared.candorConnection ??= connect();
	return shared.candorConnection;
}

export const db = (): PrismaClient => connection().prisma;
/** For hot paths that need multi-row statements. Parameterised text only. */
export const pool = (): Pool => connection().pool;
/** For what shoppers send: a few connections of its own that give up soon, so that neither a busy dashboard nor a database that is away keeps them waiting. */
export const lane = (): Pool => connection().lane;

/** Whether anyone has asked the database for anything yet, and nobody has closed it. */
export const isConnected = (): boolean => shared.candorConnection !== undefined;

export async function closeDatabase(): Promise<void> {
	const open = shared.candorConnection;
	delete shared.candorConnection;
	await open?.prisma.$disconnect();
	for (const one of open ? [open.pool, open.lane] : []) if (!one.ended) await one.end();
}
