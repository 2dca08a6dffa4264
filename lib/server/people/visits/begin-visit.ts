import "server-only";
import { randomUUID } from "node:crypto";
import { knownFor } from "@/lib/quiz/entry";
import { toJson } from "@/lib/server/db/to-json";
import { transaction } from "@/lib/server/db/transaction";
import { getLiveQuiz } from "@/lib/server/publish/get-live-quiz";
import { lockProfile } from "../ensure-profile";
import { knownOf } from "./known-of";

/** For so long the browser that opened the link is met as that person by the quiz. */
export const visitHours = 12;

/**
 * A person opens a quiz by their private link: what is known of them, as far as it makes a difference to the quiz, is held for the
 * response that begins there. Opened again within hours, with the same known, it is the same visit. Null: there is no such
 * quiz of the workspace that can be taken, or no such person any more.
 */
export async function beginVisit(
	{ workspaceId, profileId, slug }: { workspaceId: string; profileId: string; slug: string },
	now: Date,
): Promise<{ id: string } | null> {
	const live = await getLiveQuiz(slug);
	if (live.kind !== "live" || live.place.workspaceId !== workspaceId) return null;
	const { quizId } = live.place;
	return transaction(async (tx) => {
		if (!(await lockProfile(tx, workspaceId, profileId))) return null;
		const known = knownFor(live.version.document, await knownOf(tx, { workspaceId, profileId, purposeId: null }, now));
		const since = new Date(now.getTime() - visitHours * 3_600_000);
		const open = await tx.visit.findFirst({
			where: { workspaceId, profileId, quizId, createdAt: { gt: since }, known: { equals: toJson(known ?? {}) } },
			select: { id: true },
		});
		if (open) return open;
		const id = randomUUID();
		await tx.visit.create({
			data: { workspaceId, id, profileId, quizId, known: toJson(known ?? {}), createdAt: now },
		});
		return { id };
	});
}
