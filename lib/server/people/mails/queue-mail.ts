import "server-only";
import type { Transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";

export const mailKinds = ["receipt", "confirm", "link", "still-true", "message", "wish"] as const;
export type MailKind = (typeof mailKinds)[number];

export interface NewMail {
	profileId: string;
	kind: MailKind;
	/** Hash of the e-mail address, an identifier of the person's. */
	address: string;
	locale: string;
	responseId?: string;
	/** Lines of the ledger that it speaks of; "still-true", "message": traits. */
	lines?: string[];
	/** For which it is sent, where the person didn't bring it about. */
	purposeId?: string;
	/** Which message, and what brought it about: one mail for both, whoever comes again. */
	messageId?: string;
	occasionId?: string;
}

/** Anyone can type anyone's address: so many mails of a kind may go to a person within a day. */
const perDay: Record<MailKind, number> = { receipt: 10, confirm: 3, link: 3, "still-true": 1, message: 3, wish: 10 };

/** What the person brought about themselves goes out, whatever they wish of other mails. */
export const broughtAbout: readonly MailKind[] = ["receipt", "confirm", "link", "wish"];

/** Puts a mail into the outbox, from which it is sent once the transaction is through; false when there were too many today, or the person wishes for fewer. */
export async function queueMail(tx: Transaction, workspaceId: string, mail: NewMail, now: Date): Promise<boolean> {
	const { profileId, kind } = mail;
	const dayAgo = new Date(now.getTime() - 86_400_000);
	const today = await tx.personMail.count({ where: { workspaceId, profileId, kind, createdAt: { gt: dayAgo } } });
	if (today >= perDay[kind]) return false;
	if (!broughtAbout.includes(kind) && (await rests(tx, { workspaceId, profileId }, now))) return false;
	const row = { id: newId(), ...mail, dueAt: now, createdAt: now };
	const { count } = await tx.personMail.createMany({ data: { workspaceId, ...row }, skipDuplicates: true });
	return count > 0;
}

/** Whether they wish for none now, or the last mail that they didn't bring about is nearer than they wish. */
async function rests(tx: Transaction, place: { workspaceId: string; profileId: string }, now: Date): Promise<boolean> {
	const { workspaceId, profileId } = place;
	const where = { workspaceId_id: { workspaceId, id: profileId } };
	const { mailEvery, mailAfter } = await tx.profile.findUniqueOrThrow({
		where,
		select: { mailEvery: true, mailAfter: true },
	});
	if (mailAfter && mailAfter > now) return true;
	const since = new Date(now.getTime() - mailEvery * 86_400_000);
	const kind = { notIn: [...broughtAbout] };
	return (await tx.personMail.count({ where: { workspaceId, profileId, kind, createdAt: { gt: since } } })) > 0;
}
