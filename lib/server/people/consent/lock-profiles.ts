import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { Transaction } from "@/lib/server/db/transaction";
import { Prisma } from "@/lib/server/generated/client";

/** Nobody else changes these people until the transaction ends. Always in one order, so that two never wait for each other. */
export async function lockProfiles(tx: Transaction, workspaceId: string, ids: readonly string[]): Promise<void> {
	const rows = await tx.$queryRaw<unknown[]>(Prisma.sql`
		SELECT 1 FROM profile WHERE workspace_id = ${workspaceId}::uuid AND id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`);
	if (rows.length !== new Set(ids).size) throw new AppError("not-found", "no such profile");
}
