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

/**
 * Null when there is none (any more); of one that became a part of another, that other. Until the end of the transaction nobody
 * else changes what is known of the person.
 */
export async function lockProfile(tx: Transaction, workspaceId: string, id: string): Promise<ProfileRow | null> {
	const [profile] = await tx.$queryRaw<(ProfileRow & { mergedInto: string | null })[]>`
		SELECT workspace_id AS "workspaceId", id, key, locale, restricted_at AS "restrictedAt", merged_into AS "mergedInto"
		FROM profile WHERE workspace_id = ${workspaceId}::uuid AND id = ${id}::uuid FOR UPDATE`;
	if (!profile) return null;
	const { mergedInto, ...row } = profile;
	return mergedInto === null ? row : lockProfile(tx, workspaceId, mergedInto);
}

interface Given {
	locale: string;
	now: Date;
	/** When the person gave the identifiers. */
	givenAt: Date;
	/** Anybody may have typed them. */
	typed?: boolean;
}

/**
 * The profile of the first identifier that is known, else a new one; identifiers that nobody has become its own. Those of
 * another profile stay there: what one person typed is no proof that two are one (merging is for staff and imports).
 * Of what anybody may have typed, only the first finds and becomes theirs: else who types a stranger's number beside their own
 * address would be mailed the page where the stranger's answers come to lie. Null when one of them was erased after `givenAt`. The profile is locked. Of two who come with the same new identifier at
 * once, one makes the profile and the other waits for it. Throws `conflict` when it is erased meanwhile: to be tried again.
 */
export async function ensureProfile(
	tx: Transaction,
	workspaceId: string,
	identifiers: readonly NormalIdentifier[],
	given: Given,
): Promise<ProfileRow | null> {
	if (identifiers.length === 0) throw new AppError("internal", "a profile needs an identifier");
	const claimed = given.typed ? identifiers.slice(0, 1) : identifiers;
	for (let attempt = 1; attempt <= 3; attempt++) {
		const holders = await holdersOf(tx, workspaceId, identifiers, given.givenAt);
		if (holders === "erased") return null;
		const [found] = claimed.flatMap((one) => holders.get(wordOf(one)) ?? []);
		const profile = found ? await lockProfile(tx, workspaceId, found) : await makeProfile(tx, workspaceId, given);
		// Erased since it was found: the next attempt sees the tombstone.
		if (!profile) break;
		const fresh = claimed.filter((one) => !holders.has(wordOf(one)));
		const added = await addIdentifiers(tx, profile, fresh, given.now);
		if (found || added === fresh.length) return profile;
		await tx.profile.deleteMany({ where: { workspaceId, id: profile.id } });
	}
	throw new AppError("conflict", "the profile is being made or erased");
}

const wordOf = ({ kind, hash }: { kind: string; hash: string }) => `${kind} ${hash}`;

/** Profiles by identifier; those that nobody has are not there. */
async function holdersOf(
	tx: Transaction,
	workspaceId: string,
	identifiers: readonly NormalIdentifier[],
	givenAt: Date,
): Promise<Map<string, string> | "erased"> {
	const OR = identifiers.map(({ kind, hash }) => ({ kind, hash }));
	const [known, gone] = await Promise.all([
		tx.identifier.findMany({ where: { workspaceId, OR }, select: { kind: true, hash: true, profileId: true } }),
		tx.tombstone.count({ where: { workspaceId, OR, at: { gte: givenAt } } }),
	]);
	return gone > 0 ? "erased" : new Map(known.map((row) => [wordOf(row), row.profileId]));
}

/**
 * Makes them the profile's; gives how many. One that somebody else adds at this moment is waited for and stays theirs: always in
 * one order, so that two never wait for each other.
 */
export async function addIdentifiers(
	tx: Transaction,
	profile: ProfileRow,
	identifiers: readonly NormalIdentifier[],
	now: Date,
): Promise<number> {
	const { workspaceId, id: profileId } = profile;
	const rows = identifiers.map(({ kind, hash, text }) => ({
		...{ kind, hash, profileId, createdAt: now },
		ciphertext: sealOwn(profile, kind, text),
	}));
	const ordered = rows.sort((a, b) => (wordOf(a) < wordOf(b) ? -1 : 1));
	const { count } = await tx.identifier.createMany({
		data: ordered.map((row) => ({ workspaceId, ...row })),
		skipDuplicates: true,
	});
	return count;
}

const makeProfile = (tx: Transaction, workspaceId: string, given: Given): Promise<ProfileRow> =>
	tx.profile.create({ data: newProfile(workspaceId, given), select: columns });

/** The row of somebody of whom nothing is known yet, with a key of their own. */
export function newProfile(workspaceId: string, { locale, now, givenAt }: Omit<Given, "typed">) {
	const id = newId();
	const key = new Uint8Array(makeProfileKey({ workspaceId, id }));
	return { workspaceId, id, key, locale, createdAt: now, seenAt: givenAt < now ? givenAt : now };
}
