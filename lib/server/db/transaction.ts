import "server-only";
import { Prisma, type PrismaClient } from "@/lib/server/generated/client";
import { db } from "./client";

export type Transaction = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

/**
 * Short serializable-safe transactions: a write conflict or deadlock (P2034) is tried again, up to five times.
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
			const retry = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2034";
			if (!retry || attempt === 5) throw error;
		}
	}
}
