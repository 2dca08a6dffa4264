import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { countAttempt, forgetAttempts, type Limit } from "./count-attempt";
import type { CurrentSession } from "./find-session";
import { hashPassword, verifyPassword } from "./hash-password";
import { setPassword } from "./set-password";

const perUser: Limit = { name: "change password", max: 10, seconds: 15 * 60 };

/** Needs the present password (`wrong-credentials`). Ends all sessions but the one that asks. */
export async function changePassword(session: CurrentSession, current: string, next: string): Promise<void> {
	const userId = session.user.id;
	await countAttempt(perUser, userId);
	const account = await db().account.findFirst({ where: { userId, provider: "password" } });
	if (!(await verifyPassword(account?.secret ?? null, current))) throw new AppError("wrong-credentials");
	const secret = await hashPassword(next);
	await transaction(async (tx) => {
		await setPassword(tx, userId, secret);
		await tx.session.deleteMany({ where: { userId, id: { not: session.id } } });
	});
	await forgetAttempts(perUser, userId);
}
