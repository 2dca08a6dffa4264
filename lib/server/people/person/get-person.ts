import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { PersonDetail } from "@/lib/contracts/people";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { isUuid } from "@/lib/server/catalog/is-uuid";
import { db } from "@/lib/server/db/client";
import { namePeople } from "../list/name-people";
import { listWishes } from "../wishes/list-wishes";
import { alikePeople } from "./alike-people";
import { memberNames } from "./member-names";
import { mergeReason } from "./merge-reason";
import { personConsents } from "./person-consents";
import { personEvents } from "./person-events";
import { personTraits } from "./person-traits";

/**
 * All that is known of one person, with where it comes from; of one that became a part of another, that other. Editors read it
 * in clear, which leaves an audit line; viewers see identifiers masked and nothing sensitive. Throws `not-found`.
 */
export async function getPerson(scope: Scope, id: string): Promise<PersonDetail> {
	requireRole(scope, "viewer");
	const { workspaceId } = scope;
	const where = { workspaceId_id: { workspaceId, id } };
	const profile = isUuid(id) ? await db().profile.findUnique({ where }) : null;
	if (!profile) throw new AppError("not-found", "no such person");
	if (profile.mergedInto !== null) return getPerson(scope, profile.mergedInto);
	const [names, traits, consents, merges, alike, wishes] = await Promise.all([
		namePeople(scope, [profile]),
		personTraits(scope, id),
		personConsents(workspaceId, id),
		db().profileMerge.findMany({ where: { workspaceId, winnerId: id }, orderBy: { at: "desc" }, take: 100 }),
		alikePeople(scope, id),
		listWishes(workspaceId, id),
	]);
	const events = await personEvents(workspaceId, id, merges);
	const undoable = merges.filter(({ undoneAt }) => undoneAt === null);
	const members = await memberNames(undoable.map(({ actorId }) => actorId));
	return {
		...{
			id,
			locale: profile.locale,
			restricted: profile.restrictedAt !== null,
			traits,
			consents,
			events,
			alike,
			wishes,
		},
		...(names.get(id) ?? { name: null, identifiers: [] }),
		createdAt: profile.createdAt.toISOString(),
		seenAt: profile.seenAt.toISOString(),
		restrictedAt: profile.restrictedAt?.toISOString() ?? null,
		merges: undoable.map((merge) => ({
			...{ id: merge.id, at: merge.at.toISOString(), ...mergeReason(merge) },
			actor: members.get(merge.actorId ?? "") ?? null,
		})),
	};
}
