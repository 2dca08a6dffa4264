import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { Transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import type { NormalIdentifier } from "./identifiers";
import { makeProfileKey, sealOwn } from "./profile-key";

export interface ProfileRow {
	workspaceId: string;
	id: string;
	key: Uint8Array;
	locale: string;
	restrictedAt: Date | null;
}

const columns = { workspaceId: true, id: true, key: true, locale: true, restrictedAt: true } as const;

/** Null when there is none (any more). Until the end of the transaction nobody erases it. */
export async function lockProfile(tx: Transaction, workspaceId: string, id: string): Promise<ProfileRow | null> {
	const [profile] = await tx.$queryRaw<ProfileRow[]>`
		SELECT workspace_id AS "workspaceId", id, key, locale, restricted_at AS "restrictedAt" FROM profile
		WHERE workspace_id = ${workspaceId}::uuid AND id = ${id}::uuid FOR UPDATE`;
	return profile ?? null;
}

/**
 * The profile of the first identifier that is known, else a new one; identifiers that nobody has become its own. Those of
 * another profile stay there: what one person typed is no proof that two are one (merging is for staff and imports).
 * Of what anybody may have typed (`typed`), only the first finds and becomes theirs: else who types a stranger's number beside
 * their own address would be mailed the page where the stranger's answers come to lie. Null when one of them was erased after `givenAt`, when the person gave it. The profile is locked. Throws `conflict` when it is erased meanwhile: to be tried again. A second writer of the same new identifier fails on its unique key.
 */
export async function ensureProfile(
	tx: Transaction,
	workspaceId: string,
	identifiers: readonly NormalIdentifier[],
	{ locale, now, givenAt, typed = false }: { locale: string; now: Date; givenAt: Date; typed?: boolean },
): Promise<ProfileRow | null> {
	if (identifiers.length === 0) throw new AppError("internal", "a profile needs an identifier");
	const OR = identifiers.map(({ kind, hash }) => ({ kind, hash }));
	const [known, gone] = await Promise.all([
		tx.identifier.findMany({ where: { workspaceId, OR }, select: { kind: true, hash: true, profileId: true } }),
		tx.tombstone.count({ where: { workspaceId, OR, at: { gte: givenAt } } }),
	]);
	if (gone > 0) return null;
	const holderOf = new Map(known.map(({ kind, hash, profileId }) => [`${kind} ${hash}`, profileId]));
	const claimed = typed ? identifiers.slice(0, 1) : identifiers;
	const [found] = claimed.flatMap(({ kind, hash }) => holderOf.get(`${kind} ${hash}`) ?? []);
	const profile = found ? await lockProfile(tx, workspaceId, found) : await makeProfile(tx, workspaceId, locale, now);
	// Erased since it was found: the next attempt sees the tombstone.
	if (!profile) throw new AppError("conflict", "the profile is being erased");
	const fresh = claimed.filter(({ kind, hash }) => !holderOf.has(`${kind} ${hash}`));
	await tx.identifier.createMany({
		data: fresh.map(({ kind, hash, text }) => ({
			...{ workspaceId, kind, hash, profileId: profile.id, createdAt: now },
			ciphertext: sealOwn(profile, kind, text),
		})),
	});
	return profile;
}

async function makeProfile(tx: Transaction, workspaceId: string, locale: string, now: Date): Promise<ProfileRow> {
	const id = newId();
	const key = new Uint8Array(makeProfileKey({ workspaceId, id }));
	return tx.profile.create({
		data: { workspaceId, id, key, locale, createdAt: now, seenAt: now },
		select: columns,
	});
}
