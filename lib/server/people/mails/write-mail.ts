import "server-only";
import { fill } from "@/components/player/texts";
import { directionOf } from "@/lib/quiz/languages";
import { db } from "@/lib/server/db/client";
import type { PersonMail } from "@/lib/server/generated/client";
import { linkDays, makeLink, makePersonLink } from "../consent/person-link";
import { messageParts } from "../messages/message-mail";
import { personTexts } from "../person-texts";
import { unsealOwn } from "../profile-key";
import { stillTrueParts } from "../still-true/still-true-mail";
import { type AgreedLine, readAgreed } from "./read-agreed";

export interface WrittenMail {
	to: string;
	subject: string;
	text: string;
	/** Where one call takes back what it is sent for; null: the person brought it about. */
	leave: string | null;
	/** Of the demo, whose people aren't there: it goes out to nobody. */
	toFile: boolean;
}

/** The mail as it goes out now, with a link of its own; null when its person or address is no longer there. */
export async function writeMail(mail: PersonMail, now: Date): Promise<WrittenMail | null> {
	const { workspaceId, address: hash } = mail;
	const identifier = await db().identifier.findUnique({
		where: { workspaceId_kind_hash: { workspaceId, kind: "email", hash } },
		include: { profile: true },
	});
	if (!identifier) return null;
	const to = unsealOwn(identifier.profile, "email", identifier.ciphertext);
	const [{ name: shop, demo }, lines] = await Promise.all([
		db().workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { name: true, demo: true } }),
		readAgreed(db(), workspaceId, mail.lines, mail.locale),
	]);
	const parts = await partsOf(mail, shop, lines, now);
	if (!parts) return null;
	const leave = mail.purposeId && (await makeLink(db(), "leave", { workspaceId, id: mail.id }, now));
	const [subject = "", ...paragraphs] = parts;
	// A name could hold line breaks: a subject is one line.
	return {
		to,
		subject: subject.replace(/\s+/g, " "),
		leave,
		toFile: demo && (mail.messageId !== null || mail.kind === "still-true"),
		text: `${paragraphs.map(inDirection(mail.locale)).join("\n\n")}\n`,
	};
}

/** Subject and paragraphs; null: there is nothing to write any more. */
async function partsOf(mail: PersonMail, shop: string, lines: AgreedLine[], now: Date): Promise<string[] | null> {
	if (mail.messageId) return messageParts(mail, shop, now);
	if (mail.kind === "still-true") return stillTrueParts(mail, shop, now);
	return mail.kind === "confirm" ? asking(mail, shop, lines, now) : telling(mail, shop, lines, now);
}

async function asking(mail: PersonMail, shop: string, lines: AgreedLine[], now: Date): Promise<string[]> {
	const { workspaceId, id, locale } = mail;
	const { confirmSubject, confirmText, confirmLink, confirmAfter } = personTexts(locale).mail;
	const url = await makeLink(db(), "opt-in", { workspaceId, id }, now);
	const about = [fill(confirmSubject, shop), fill(confirmText, shop), listed(lines)];
	return [...about, confirmLink, url, fill(confirmAfter, linkDays["opt-in"])];
}

async function telling(mail: PersonMail, shop: string, lines: AgreedLine[], now: Date): Promise<string[]> {
	const { workspaceId, profileId, locale } = mail;
	const { receiptSubject, receiptText, linkSubject, linkText, ownPage, ownAfter } = personTexts(locale).mail;
	const url = await makePersonLink(db(), { workspaceId, id: profileId }, now);
	const about =
		mail.kind === "link"
			? [fill(linkSubject, shop), fill(linkText, shop)]
			: [fill(receiptSubject, shop), fill(receiptText, shop), listed(lines), fill(ownPage, shop)];
	return [...about, url, ownAfter];
}

const listed = (lines: AgreedLine[]) => lines.map(({ purpose, text }) => `• ${purpose}: ${text}`).join("\n");

/** Plain text has no other way to say that it is read from the right. */
const inDirection = (locale: string) => (text: string) =>
	directionOf(locale) === "rtl" && !text.startsWith("http") ? `\u200f${text}` : text;
