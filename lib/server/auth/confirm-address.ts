import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import { Prisma } from "@/lib/server/generated/client";
import { takeToken } from "./token";

/**
 * A mailed link proves the address. Throws `gone` for a used or old link, `conflict` when another account proved the
 * address first.
 */
export async function confirmAddress(token: string): Promise<void> {
	await transaction(async (tx) => {
		const { subject } = await takeToken(tx, "confirm", token);
		await claimAddress(tx, subject);
	});
}

/** Whoever holds a mailed secret holds the address: the account takes its name, which only one account can have. */
export async function claimAddress(tx: Transaction, userId: string): Promise<void> {
	const user = await tx.user.findUniqueOrThrow({ where: { id: userId } });
	if (user.confirmedAt) return;
	await tx.$queryRaw(Prisma.sql`SELECT 1 FROM "user" WHERE email = ${user.email} FOR UPDATE`);
	const taken = await tx.account.findUnique({
		where: { provider_providerAccountId: { provider: "password", providerAccountId: user.email } },
	});
	if (taken) throw new AppError("conflict", "address confirmed by another account");
	await tx.account.updateMany({ where: { userId, provider: "password" }, data: { providerAccountId: user.email } });
	await tx.user.update({ where: { id: userId }, data: { confirmedAt: new Date() } });
}
