import "server-only";
import type { PersonEvent } from "@/lib/contracts/people";
import type { ConsentAction, TraitSource } from "@/lib/profile/types";
import { db } from "@/lib/server/db/client";
import type { ProfileMerge } from "@/lib/server/generated/client";
import { handedOver } from "../access/handed-over";
import { mailsSent } from "../access/mails-sent";
import { memberNames } from "./member-names";
import { mergeReason } from "./merge-reason";

const MOST = 100;
/** Reading is not an event of the person. */
const told = ["profile.corrected", "profile.identifier", "profile.restricted", "profile.unrestricted"];

/** What happened, newest first, the latest hundred. */
export async function personEvents(
	workspaceId: string,
	profileId: string,
	merges: readonly ProfileMerge[],
): Promise<PersonEvent[]> {
	const where = { workspaceId, profileId };
	const latest = { orderBy: { at: "desc" }, take: MOST } as const;
	const [responses, consents, values, given, lines, mails] = await Promise.all([
		db().response.findMany({
			where,
			select: { id: true, quizId: true, createdAt: true, completedAt: true, quiz: { select: { name: true } } },
			orderBy: { createdAt: "desc" },
			take: MOST,
		}),
		db().consentEvent.findMany({ where, ...latest }),
		db().traitValue.findMany({ where, ...latest }),
		handedOver(workspaceId, profileId),
		db().auditLine.findMany({ where: { workspaceId, subject: profileId, action: { in: told } }, ...latest }),
		mailsSent(workspaceId, profileId),
	]);
	const members = await memberNames(lines.map(({ actorId }) => actorId));
	const events: (PersonEvent & { time: Date })[] = [
		...responses.map(({ id, quizId, createdAt, completedAt, quiz }) => ({
			...{ id, kind: "response" as const, time: completedAt ?? createdAt, at: "", response: id },
			...{ quiz: { id: quizId, name: quiz.name }, completed: completedAt !== null },
		})),
		...consents.map(({ id, at, purposeId, action, method }) => ({
			...{ id, kind: "consent" as const, time: at, at: "", purpose: purposeId, method },
			action: action as ConsentAction,
		})),
		...values.map(({ id, at, traitId, source }) => ({
			...{ id, kind: "value" as const, time: at, at: "", trait: traitId, source: source as TraitSource },
		})),
		...given.map(({ id, recipient, purposeId, at }) => ({
			...{ id, kind: "export" as const, time: at, at: "", recipient, purpose: purposeId },
		})),
		...merges.map((merge) => ({
			...{ id: merge.id, kind: "merge" as const, time: merge.at, at: "", merge: merge.id, ...mergeReason(merge) },
		})),
		...merges.flatMap((merge) =>
			merge.undoneAt
				? [
						{
							...{ id: `${merge.id}-undone`, kind: "unmerge" as const, time: merge.undoneAt, at: "" },
							...{ merge: merge.id, ...mergeReason(merge) },
						},
					]
				: [],
		),
		...mails.map(({ id, at, kind, message }) => ({
			...{ id, kind: "mail" as const, time: at, at: "", mail: kind, message },
		})),
		...lines.map(({ id, at, action, actorId, detail }) => ({
			...{ id, kind: "note" as const, time: at, at: "", action, actor: members.get(actorId ?? "") ?? null },
			wish: (detail as { wish?: boolean }).wish === true,
		})),
	];
	return events
		.sort((a, b) => b.time.getTime() - a.time.getTime())
		.slice(0, MOST)
		.map(({ time, ...event }) => ({ ...event, at: time.toISOString() }));
}
