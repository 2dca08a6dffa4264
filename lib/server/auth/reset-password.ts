import "server-only";
import { transaction } from "@/lib/server/db/transaction";
import { claimAddress } from "./confirm-address";
import { hashPassword } from "./hash-password";
import { setPassword } from "./set-password";
import { takeToken } from "./token";

/**
 * Sets a new password by a mailed link, which works once and proves the address as well. Ends every session of the user
 * and voids their other reset links. Throws `gone`.
 */
export async function resetPassword(token: string, password: string): Promise<void> {
	const secret = await hashPassword(password);
	await transaction(async (tx) => {
		const { subject: userId } = await takeToken(tx, "reset", token);
		await claimAddress(tx, userId);
		await setPassword(tx, userId, secret);
		await tx.session.deleteMany({ where: { userId } });
	});
}
