import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { env } from "@/lib/config/env";
import { PrismaClient } from "@/lib/server/generated/client";
import { log } from "@/lib/server/log";

interface Connection {
	pool: Pool;
	prisma: PrismaClient;
}
const shared = globalThis as typeof globalThis & { candorConnection?: Connection };

function connect(): Connection {
	const pool = new Pool({ connectionString: env().DATABASE_URL, max: 10 });
	// A connection that the database ended while nobody used it: without a listener this would end the process.
	pool.on("error", (error) => log().warn({ err: error }, "lost a database connection"));
	return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

/** One pool per process, also across hot reloads. */
function connection(): Connection {
	shared.candorConnection ??= connect();
	return shared.candorConnection;
}

export const db = (): PrismaClient => connection().prisma;
/** For hot paths that need multi-row statements. Parameterised text only. */
export const pool = (): Pool => connection().pool;

/** Whether anyone has asked the database for anything yet, and nobody has closed it. */
export const isConnected = (): boolean => shared.candorConnection !== undefined;

export async function closeDatabase(): Promise<void> {
	const open = shared.candorConnection;
	delete shared.candorConnection;
	await open?.prisma.$disconnect();
	if (open && !open.pool.ended) await open.pool.end();
}
