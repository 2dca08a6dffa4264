import "server-only";
import type { PersonDetail } from "@/lib/contracts/people";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { normalIdentifier } from "../identifiers";
import { namePeople } from "../list/name-people";
import { openPersonal } from "../open-personal";
import { partsOf } from "../said-in-response";

/** Responses of which the latest are looked at. */
const LOOKED_AT = 50;

/**
 * Possibly the same person: who has an identifier that was typed in this one's responses. Typing proves nothing, so it is only
 * shown, for a member to judge.
 */
export async function alikePeople(scope: Scope, profileId: string): Promise<PersonDetail["alike"]> {
	const { workspaceId } = scope;
	const values = await db().personalValue.findMany({
		where: { workspaceId, profileId, erasedAt: null, kind: { in: ["email", "phone", "contact"] } },
		orderBy: { createdAt: "desc" },
		take: LOOKED_AT,
	});
	const texts = await openPersonal(db(), workspaceId, values);
	const named = values.flatMap(({ id, kind }) => partsOf({ kind, text: texts.get(id) ?? "" }).identifiers);
	const wanted = named.flatMap((given) => normalIdentifier(workspaceId, given) ?? []);
	if (wanted.length === 0) return [];
	const OR = wanted.map(({ kind, hash }) => ({ kind, hash }));
	const found = await db().identifier.findMany({
		where: { workspaceId, OR, NOT: { profileId } },
		select: { profileId: true },
		take: 20,
	});
	const profiles = await db().profile.findMany({
		where: { workspaceId, id: { in: found.map((row) => row.profileId) }, mergedInto: null },
		orderBy: { seenAt: "desc" },
		take: 5,
	});
	const names = await namePeople(scope, profiles);
	return profiles.map(({ id, seenAt }) => ({
		...{ id, seenAt: seenAt.toISOString() },
		...(names.get(id) ?? { name: null, identifiers: [] }),
	}));
}
