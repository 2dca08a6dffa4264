import "server-only";
import type { Trigger } from "@/lib/profile/message";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { type Message, Prisma } from "@/lib/server/generated/client";
import { lockProfile } from "../ensure-profile";
import { nudgePersonMails } from "../mails/mail-loop";
import { queueMail } from "../mails/queue-mail";
import { queryPeople } from "../segments/query-people";
import { findLiveQuiz } from "./live-quiz";
import { messageRows } from "./occasions";

/** Minutes between two rounds of one message. What is back in stock may be gone again soon. */
const pause = 10;
const wishPause = 1;
/** Of one message in one round; who is left comes in the next. */
const mostMails = 1_000;

/**
 * One round over the active messages whose last is some minutes ago, of all workspaces; whichever process comes first takes a
 * message. One that fails doesn't keep the others. Gives how many mails were queued.
 */
export async function planMessages(now: Date, onError: (error: unknown) => void): Promise<number> {
	const since = (minutes: number) => ({ ranAt: { lte: new Date(now.getTime() - minutes * 60_000) } });
	const ofWishes = { trigger: { path: ["kind"], equals: "wish" }, ...since(wishPause) };
	const due = { OR: [{ ranAt: null }, since(pause), ofWishes] };
	const messages = await db().message.findMany({ where: { active: true, ...due }, orderBy: { id: "asc" } });
	let queued = 0;
	for (const message of messages) {
		const { workspaceId, id } = message;
		const { count } = await db().message.updateMany({
			where: { workspaceId, id, active: true, ...due },
			data: { ranAt: now },
		});
		if (count > 0)
			queued += await planMessage(message, now).catch((error) => {
				onError(error);
				return 0;
			});
	}
	if (queued > 0) nudgePersonMails();
	return queued;
}

interface Reachable {
	id: string;
	locale: string;
	address: string;
	occasion: string;
	lines: string[];
}

async function planMessage(message: Message, now: Date): Promise<number> {
	const { workspaceId, id: messageId, purposeId: purpose, everyDays } = message;
	if (message.quizId !== null && !(await findLiveQuiz(workspaceId, message.quizId))) return 0;
	const trigger = message.trigger as unknown as Trigger;
	const rows = messageRows({ workspaceId, trigger, purpose, everyDays, messageId, now });
	const people = await queryPeople<Reachable>(
		Prisma.sql`SELECT s.* FROM (${rows}) s WHERE s.obstacle IS NULL ORDER BY s.id LIMIT ${mostMails}`,
	);
	let queued = 0;
	for (const person of people) if (await queue(message, trigger, person, now)) queued++;
	return queued;
}

/** Two who come at once take turns at each person; the second sees what the first has queued. */
const queue = (message: Message, trigger: Trigger, person: Reachable, now: Date) =>
	transaction(async (tx) => {
		const { workspaceId, id: messageId, purposeId, everyDays } = message;
		const { locale, address, occasion: occasionId, lines } = person;
		const profile = await lockProfile(tx, workspaceId, person.id);
		if (profile?.id !== person.id) return false;
		const since = new Date(now.getTime() - everyDays * 86_400_000);
		const where = { workspaceId, messageId, profileId: profile.id, createdAt: { gt: since } };
		if ((await tx.personMail.count({ where })) > 0) return false;
		const kind = trigger.kind === "wish" ? ("wish" as const) : ("message" as const);
		const mail = { kind, profileId: profile.id, address, locale, lines, purposeId };
		return queueMail(tx, workspaceId, { ...mail, messageId, occasionId }, now);
	});
