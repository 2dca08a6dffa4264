import "server-only";
import { env } from "@/lib/config/env";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import type { PersonMail } from "@/lib/server/generated/client";
import { deliver } from "@/lib/server/mail/deliver";
import { writeMail } from "./write-mail";

/** Minutes after each attempt until the next; then it is given up. The first is longer than any server takes to answer. */
const waits = [5, 10, 30, 120, 360, 720, 1_440];

/**
 * Sends the mail that has been due for longest; false when none is. Claimed before it goes out, so that two processes never
 * send one; tried again later when the mail server fails, or this process ends, before it is marked. Then the reader's program
 * knows it by its id. Throws what the mail server says.
 */
export async function sendDueMail(now: Date): Promise<boolean> {
	const mail = await claim(now);
	if (!mail) return false;
	const { workspaceId, id, kind } = mail;
	const written = await writeMail(mail, now);
	const where = { workspaceId, id };
	if (!written) await db().personMail.updateMany({ where, data: { dueAt: null } });
	else {
		await deliver({ ...written, id, messageId: `<${id}@${new URL(env().APP_URL).hostname}>`, kind });
		await db().personMail.updateMany({ where, data: { dueAt: null, sentAt: now } });
		if (kind === "wish")
			await db().wish.updateMany({ where: { workspaceId, id: mail.occasionId ?? "" }, data: { fulfilledAt: now } });
	}
	return true;
}

const claim = (now: Date): Promise<PersonMail | null> =>
	transaction(async (tx) => {
		const [due] = await tx.$queryRaw<{ workspaceId: string; id: string; attempts: number }[]>`
			SELECT workspace_id AS "workspaceId", id, attempts FROM person_mail WHERE due_at <= ${now}
			ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED`;
		if (!due) return null;
		const { workspaceId, id, attempts } = due;
		const wait = waits[attempts];
		const dueAt = wait === undefined ? null : new Date(now.getTime() + wait * 60_000);
		const data = { attempts: attempts + 1, dueAt };
		return tx.personMail.update({ where: { workspaceId_id: { workspaceId, id } }, data });
	});
