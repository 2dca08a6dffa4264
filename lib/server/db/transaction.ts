import "server-only";
import { Prisma, type PrismaClient } from "@/lib/server/generated/client";
import { db } from "./client";

export type Transaction = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

/**
 * Short serializable-safe transactions: a write conflict or deadlock is tried again, up to five times.
 * `timeout` is in milliseconds.
 */
export async function transaction<T>(
	work: (tx: Transaction) => Promise<T>,
	{ timeout = 60_000 }: { timeout?: number } = {},
): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await db().$transaction(work, { timeout, maxWait: 10_000 });
		} catch (error) {
			if (!isConflict(error) || attempt === 5) throw error;
		}
	}
}

/** Prisma's own queries say P2034; those written here are wrapped as P2010, with the adapter's word for it inside. */
function isConflict(error: unknown): boolean {
	if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
	if (error.code === "P2034") return true;
	const { driverAdapterError } = (error.meta ?? {}) as { driverAdapterError?: { cause?: { kind?: string } } };
	return error.code === "P2010" && driverAdapterError?.cause?.kind === "TransactionWriteConflict";
}
