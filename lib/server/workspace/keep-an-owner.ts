import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { Transaction } from "@/lib/server/db/transaction";
import { Prisma } from "@/lib/server/generated/client";

/** Throws `conflict` unless an owner other than `userId` remains. Locks the owners, so two can't leave at the same time. */
export async function keepAnOwner(tx: Transaction, workspaceId: string, userId: string): Promise<void> {
	const owners = await tx.$queryRaw<{ user_id: string }[]>(Prisma.sql`
		SELECT user_id::text FROM member
		WHERE workspace_id = ${workspaceId}::uuid AND role = 'owner' ORDER BY user_id FOR UPDATE`);
	const others = owners.filter((owner) => owner.user_id !== userId);
	if (others.length === 0) throw new AppError("conflict", "the last owner");
}
