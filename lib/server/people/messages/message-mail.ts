import "server-only";
import { fill } from "@/components/player/texts";
import { fillWords, type MessageText, mayUseOccasion, type Trigger, textIn } from "@/lib/profile/message";
import { grantedPurposes } from "@/lib/profile/standing";
import { db } from "@/lib/server/db/client";
import type { PersonMail } from "@/lib/server/generated/client";
import { nameIn } from "@/lib/server/publish/pin-notices";
import { makePersonLink } from "../consent/person-link";
import { readLines } from "../consent/read-lines";
import { personTexts } from "../person-texts";
import { findOccasions } from "./find-occasions";
import { findLiveQuiz } from "./live-quiz";

/**
 * Subject and paragraphs of one of the workspace's messages, judged as it goes out; null when it was turned off, when what brought it
 * about is gone, or when the person may not be written to for its purpose any more.
 */
export async function messageParts(mail: PersonMail, shop: string, now: Date): Promise<string[] | null> {
	const { workspaceId, profileId, locale } = mail;
	const [message, profile, granted] = await Promise.all([
		db().message.findFirst({ where: { workspaceId, id: mail.messageId ?? "", active: true } }),
		db().profile.findUnique({ where: { workspaceId_id: { workspaceId, id: profileId } } }),
		readLines(db(), { workspaceId, profileId }).then(grantedPurposes),
	]);
	if (!message || !profile) return null;
	if (mail.kind !== "wish" && profile.mailAfter && profile.mailAfter > now) return null;
	const trigger = message.trigger as unknown as Trigger;
	const person = { granted, restricted: profile.restrictedAt !== null };
	const asked = { kind: trigger.kind, purpose: message.purposeId };
	const found = await findOccasions(mail, trigger, granted, now);
	const usable = found.filter((one) => mayUseOccasion(person, one, asked, now.getTime()));
	const quiz = message.quizId === null ? null : await findLiveQuiz(workspaceId, message.quizId);
	const text = textIn(message.texts as unknown as Record<string, MessageText>, locale, "en");
	if (usable.length === 0 || !text || (message.quizId !== null && !quiz)) return null;
	const words = { shop, ...(quiz && { quiz: quiz.name }), ...usable[0]?.words };
	const [own, purpose] = await Promise.all([
		makePersonLink(db(), { workspaceId, id: profileId }, now),
		db().purpose.findFirst({ where: { workspaceId, id: message.purposeId }, select: { name: true } }),
	]);
	const { messageWhy, ownAfter } = personTexts(locale).mail;
	const listed = usable.flatMap(({ line }) => (line === null ? [] : `• ${line}`)).join("\n");
	return [
		fillWords(text.subject, words),
		fillWords(text.text, words),
		...(listed ? [listed] : []),
		...leadTo({ own, quiz, url: usable[0]?.url ?? null }, trigger, message.name),
		fill(messageWhy, nameIn(purpose?.name ?? {}, locale, "en"), shop),
		own,
		ownAfter,
	];
}

/** Where the mail's own link leads; to the person's own page the last one leads anyhow. */
function leadTo(
	{ own, quiz, url }: { own: string; quiz: { slug: string } | null; url: string | null },
	trigger: Trigger,
	from: string,
): string[] {
	if (quiz) return [`${own}/quiz/${encodeURIComponent(quiz.slug)}?${new URLSearchParams({ from })}`];
	if (trigger.kind === "stale") return [`${own}/still`];
	return url ? [url] : [];
}
