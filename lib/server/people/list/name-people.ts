import "server-only";
import type { PersonIdentifier } from "@/lib/contracts/people";
import { maskIdentifier } from "@/lib/profile/mask";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import type { IdentifierKind } from "../identifiers";
import { unsealOwn } from "../profile-key";

export interface NamedPerson {
	name: string | null;
	identifiers: PersonIdentifier[];
}

interface Sealed {
	workspaceId: string;
	id: string;
	key: Uint8Array;
	name: Uint8Array | null;
}

/** By profile, who they are: for editors in clear, which leaves an audit line; for viewers masked and without a name. */
export async function namePeople(scope: Scope, profiles: readonly Sealed[]): Promise<Map<string, NamedPerson>> {
	const { workspaceId, userId, role } = scope;
	if (profiles.length === 0) return new Map();
	const ids = profiles.map(({ id }) => id);
	const rows = await db().identifier.findMany({
		where: { workspaceId, profileId: { in: ids } },
		orderBy: [{ kind: "asc" }, { createdAt: "asc" }, { hash: "asc" }],
	});
	const clear = role !== "viewer";
	if (clear) {
		const line = {
			action: "people.read",
			subject: ids.length === 1 ? (ids[0] ?? "") : "list",
			detail: { profiles: ids },
		};
		await db().auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, ...line } });
	}
	return new Map(
		profiles.map((profile) => {
			const own = rows.filter(({ profileId }) => profileId === profile.id);
			const identifiers = own.map(({ kind, ciphertext, confirmedAt }): PersonIdentifier => {
				const known = kind as IdentifierKind;
				const text = unsealOwn(profile, kind, ciphertext);
				return {
					...{ kind: known, text: clear ? text : maskIdentifier(known, text) },
					confirmedAt: confirmedAt?.toISOString() ?? null,
				};
			});
			return [
				profile.id,
				{ name: clear && profile.name ? unsealOwn(profile, "name", profile.name) : null, identifiers },
			];
		}),
	);
}
