import "server-only";
import type { Transaction } from "@/lib/server/db/transaction";

/** Stores a new hash; links for a reset that are still about die with the old password. */
export async function setPassword(tx: Transaction, userId: string, secret: string): Promise<void> {
	await tx.account.updateMany({ where: { userId, provider: "password" }, data: { secret, updatedAt: new Date() } });
	await tx.token.deleteMany({ where: { purpose: "reset", subject: userId } });
}
