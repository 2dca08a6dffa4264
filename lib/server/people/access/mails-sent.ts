import "server-only";
import { db } from "@/lib/server/db/client";
import type { MailKind } from "../mails/queue-mail";

/** A mail that went out to a person. */
export interface SentMail {
	id: string;
	kind: MailKind;
	/** Of a message, as it is called now; null: another kind, or it is gone. */
	message: string | null;
	at: Date;
}

const most = 200;

/** What was mailed to a person, the newest first. */
export async function mailsSent(workspaceId: string, profileId: string): Promise<SentMail[]> {
	const rows = await db().personMail.findMany({
		where: { workspaceId, profileId, sentAt: { not: null } },
		select: { id: true, kind: true, messageId: true, sentAt: true },
		orderBy: { sentAt: "desc" },
		take: most,
	});
	const messages = await db().message.findMany({
		where: { workspaceId, id: { in: rows.flatMap(({ messageId }) => messageId ?? []) } },
		select: { id: true, name: true },
	});
	const names = new Map(messages.map(({ id, name }) => [id, name]));
	return rows.flatMap(({ id, kind, messageId, sentAt }) =>
		sentAt ? [{ id, kind: kind as MailKind, message: names.get(messageId ?? "") ?? null, at: sentAt }] : [],
	);
}
