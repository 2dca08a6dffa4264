import "server-only";
import type { PersonDetail } from "@/lib/contracts/people";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { namePeople } from "../list/name-people";

const LOOKED_AT = 100;
const SHOWN = 5;

/**
 * Possibly the same person: who has an identifier that came beside this one's, or beside whose one of this one's came. It
 * proves nothing, so it is only shown, on both, for a member to judge.
 */
export async function alikePeople(scope: Scope, profileId: string): Promise<PersonDetail["alike"]> {
	const { workspaceId } = scope;
	const rows = await db().$queryRaw<{ id: string }[]>`
		SELECT i.profile_id AS id FROM mention m
		JOIN identifier i ON i.workspace_id = m.workspace_id AND i.kind = m.kind AND i.hash = m.hash
		WHERE m.workspace_id = ${workspaceId}::uuid AND m.profile_id = ${profileId}::uuid
		UNION
		SELECT m.profile_id FROM identifier i
		JOIN mention m ON m.workspace_id = i.workspace_id AND m.kind = i.kind AND m.hash = i.hash
		WHERE i.workspace_id = ${workspaceId}::uuid AND i.profile_id = ${profileId}::uuid
		LIMIT ${LOOKED_AT}`;
	const others = rows.map(({ id }) => id).filter((id) => id !== profileId);
	if (others.length === 0) return [];
	const profiles = await db().profile.findMany({
		where: { workspaceId, id: { in: others }, mergedInto: null },
		orderBy: { seenAt: "desc" },
		take: SHOWN,
	});
	const names = await namePeople(scope, profiles);
	return profiles.map(({ id, seenAt }) => ({
		...{ id, seenAt: seenAt.toISOString() },
		...(names.get(id) ?? { name: null, identifiers: [] }),
	}));
}
