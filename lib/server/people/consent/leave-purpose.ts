import "server-only";
import { grantedPurposes } from "@/lib/profile/standing";
import { db } from "@/lib/server/db/client";
import { nameIn } from "@/lib/server/publish/pin-notices";
import { choosePurpose } from "../own-page/change-own";
import { readLines } from "./read-lines";

/** What a mail's link to leave opens: `subject` is the mail's id. */
interface LeaveLink {
	workspaceId: string;
	subject: string;
}

/** What the mail was sent for, and whether its person still agrees to that. */
export interface Leaving {
	profileId: string;
	locale: string;
	/** The purpose's name. */
	purpose: string;
	agrees: boolean;
}

/** Looking takes nothing back: programs open the links of mails as well. Null: the mail is no longer there. */
export async function readLeaving(link: LeaveLink): Promise<Leaving | null> {
	const mail = await findMail(link);
	if (!mail) return null;
	const { profileId, locale, purposeId } = mail;
	const { workspaceId } = link;
	const [lines, purpose] = await Promise.all([
		readLines(db(), { workspaceId, profileId }),
		db().purpose.findUnique({ where: { workspaceId_id: { workspaceId, id: purposeId } }, select: { name: true } }),
	]);
	const agrees = grantedPurposes(lines).has(purposeId);
	return { profileId, locale, purpose: nameIn(purpose?.name ?? {}, locale, "en"), agrees };
}

/** The person takes back what the mail was sent for, as on their own page; again changes nothing. Null: the mail is no longer there. */
export async function leavePurpose(link: LeaveLink, now: Date): Promise<Leaving | null> {
	const mail = await findMail(link);
	if (!mail) return null;
	const { profileId, purposeId } = mail;
	await choosePurpose({ workspaceId: link.workspaceId, profileId }, { purposeId, noticeId: null, agrees: false }, now);
	return readLeaving(link);
}

async function findMail({ workspaceId, subject: id }: LeaveLink) {
	const mail = await db().personMail.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
	return mail?.purposeId ? { ...mail, purposeId: mail.purposeId } : null;
}
