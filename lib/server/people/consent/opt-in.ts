import "server-only";
import { standings } from "@/lib/profile/standing";
import { db } from "@/lib/server/db/client";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { nudgePersonMails } from "../mails/mail-loop";
import { queueMail } from "../mails/queue-mail";
import { type AgreedLine, readAgreed } from "../mails/read-agreed";
import { nudgeProfiles } from "../profile-loop";
import { appendConsents } from "./append-consents";
import { lockProfiles } from "./lock-profiles";
import { readLines } from "./read-lines";

/** What an opt-in link opens: `subject` is the id of the mail that it stands in. */
interface OptIn {
	workspaceId: string;
	subject: string;
}

/** What the mail asked, as far as it still waits. Looking changes nothing: programs open the links of mails as well. */
export async function readOptIn({
	workspaceId,
	subject,
}: OptIn): Promise<{ locale: string; profileId: string; waiting: AgreedLine[] } | null> {
	const asked = await findAsked(db(), workspaceId, subject);
	if (!asked) return null;
	const waiting = await readAgreed(db(), workspaceId, asked.waiting, asked.locale);
	return { locale: asked.locale, profileId: asked.profileId, waiting };
}

/**
 * The person confirms: what waited is granted, on the text that they were shown, and the address is known to be theirs. The answers
 * that came with it are taken into their profile, and a receipt is mailed. Again, or after they took it back: false, and nothing changes.
 */
export async function confirmOptIn({ workspaceId, subject }: OptIn, now: Date): Promise<boolean> {
	const confirmed = await transaction(async (tx) => {
		const first = await findAsked(tx, workspaceId, subject);
		if (!first) return false;
		await lockProfiles(tx, workspaceId, [first.profileId]);
		const asked = await findAsked(tx, workspaceId, subject);
		if (!asked || asked.waiting.length === 0) return false;
		const { profileId, address, locale, responseId } = asked;
		const where = { workspaceId, id: { in: asked.waiting } };
		const lines = await tx.consentEvent.findMany({ where, select: { purposeId: true, noticeId: true } });
		const granted = lines.map((line) => ({ ...line, id: newId(), profileId, responseId, at: now }));
		await appendConsents(
			tx,
			workspaceId,
			granted.map((line) => ({ ...line, action: "granted", method: "mail" })),
		);
		await tx.identifier.updateMany({
			where: { workspaceId, kind: "email", hash: address, confirmedAt: null },
			data: { confirmedAt: now },
		});
		if (responseId) await takeAgain(tx, workspaceId, responseId, now);
		const told = { lines: granted.map(({ id }) => id), ...(responseId && { responseId }) };
		await queueMail(tx, workspaceId, { kind: "receipt", profileId, address, locale, ...told }, now);
		return true;
	});
	if (confirmed) {
		nudgeProfiles();
		nudgePersonMails();
	}
	return confirmed;
}

/** The mail, with those of its lines that are still what holds for their purpose. */
async function findAsked(tx: Transaction, workspaceId: string, id: string) {
	const mail = await tx.personMail.findUnique({ where: { workspaceId_id: { workspaceId, id }, kind: "confirm" } });
	if (!mail) return null;
	const { address: hash, lines, locale, responseId } = mail;
	const holder = await tx.identifier.findUnique({
		where: { workspaceId_kind_hash: { workspaceId, kind: "email", hash } },
		select: { profileId: true },
	});
	if (!holder) return null;
	const { profileId } = holder;
	const held = [...standings(await readLines(tx, { workspaceId, profileId })).values()];
	const waiting = held.filter(({ action, line }) => action === "requested" && lines.includes(line));
	return { profileId, address: hash, locale, responseId, waiting: waiting.map(({ line }) => line) };
}

/** Its answers may be kept now. */
const takeAgain = (tx: Transaction, workspaceId: string, responseId: string, at: Date) =>
	tx.profileTask.upsert({
		where: { workspaceId_responseId: { workspaceId, responseId } },
		create: { workspaceId, responseId, at },
		update: { attempts: 0, retryAt: null },
	});
