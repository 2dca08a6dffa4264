import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { Transaction } from "@/lib/server/db/transaction";
import { appendConsents } from "../consent/append-consents";
import { newProfile } from "../ensure-profile";
import { mergeProfiles } from "../merge/merge-profiles";
import { type KeyedProfile, sealOwn } from "../profile-key";
import { recordValuesOf } from "../record-values";
import { givenAt, type TakenCustomer } from "./decide-customer";
import { type KnownCustomers, wordOf } from "./known-customers";
import type { Taking } from "./taking";

interface Owned {
	taken: TakenCustomer;
	profile: KeyedProfile;
}

/**
 * Writes what was decided of rows of different people, whatever their number in a few queries, merges aside. The known ones are
 * locked. Throws `conflict` when somebody else adds one of the identifiers at this moment.
 */
export async function writeCustomers(
	tx: Transaction,
	taking: Taking,
	known: KnownCustomers,
	decided: readonly TakenCustomer[],
): Promise<void> {
	for (const taken of decided) await join(tx, taking, taken);
	const fresh = await makePeople(
		tx,
		taking,
		decided.filter(({ main }) => main === null),
	);
	const present = decided.flatMap((taken): Owned[] => {
		const profile = taken.main === null ? undefined : known.profiles.get(taken.main);
		return profile ? [{ taken, profile }] : [];
	});
	const all = [...fresh, ...present];
	await nameKnown(tx, present);
	await addIdentifiers(tx, taking, known, all);
	await mentionStrange(tx, taking, all);
	await addConsents(tx, taking, all);
	await addValues(tx, taking, all);
}

async function join(tx: Transaction, { words, file, actorId, now }: Taking, { row, main, joins }: TakenCustomer) {
	for (const { profile: loser, kinds } of joins) {
		const detail = { kinds, file: file?.name ?? null, row: row.row };
		const pair = { workspaceId: words.workspaceId, winner: main ?? "", loser };
		await mergeProfiles(tx, { ...pair, rule: "import", detail, actor: actorId, at: now });
	}
}

async function makePeople(
	tx: Transaction,
	{ words: { workspaceId, locale }, now }: Taking,
	decided: readonly TakenCustomer[],
): Promise<Owned[]> {
	const owned = decided.map((taken) => {
		// Of whom no day is told, nobody knows when they were seen last: as of the upload.
		const at = givenAt(taken.row).getTime() === 0 ? now : givenAt(taken.row);
		return { taken, profile: newProfile(workspaceId, { locale, now, givenAt: at }) };
	});
	const people = owned.map(({ taken: { row }, profile }) => ({
		...profile,
		name: row.name === null ? null : sealOwn(profile, "name", row.name),
	}));
	if (people.length > 0) {
		await tx.profile.createMany({ data: people.map((person) => ({ ...person, workspaceId })) });
	}
	return owned;
}

async function nameKnown(tx: Transaction, owned: readonly Owned[]): Promise<void> {
	for (const { taken, profile } of owned) {
		const { workspaceId, id } = profile;
		const { name } = taken.row;
		if (name === null || !taken.isNew) continue;
		const data = { name: sealOwn(profile, "name", name) };
		await tx.profile.updateMany({ where: { workspaceId, id, name: null }, data });
	}
}

async function addIdentifiers(
	tx: Transaction,
	{ words: { workspaceId }, now }: Taking,
	{ holders }: KnownCustomers,
	owned: readonly Owned[],
): Promise<void> {
	const data = owned.flatMap(({ taken, profile }) =>
		taken.identifiers
			.filter((one) => !holders.has(wordOf(one)))
			.map(({ kind, hash, text }) => ({
				...{ kind, hash, profileId: profile.id, createdAt: now },
				ciphertext: sealOwn(profile, kind, text),
			})),
	);
	if (data.length === 0) return;
	// Always in one order, so that two never wait for each other.
	const ordered = data.sort((a, b) => (wordOf(a) < wordOf(b) ? -1 : 1));
	const { count } = await tx.identifier.createMany({
		data: ordered.map((one) => ({ workspaceId, ...one })),
		skipDuplicates: true,
	});
	if (count < data.length) throw new AppError("conflict", "somebody has become known by one of these");
}

async function mentionStrange(
	tx: Transaction,
	{ words: { workspaceId }, now: at }: Taking,
	owned: readonly Owned[],
): Promise<void> {
	const data = owned.flatMap(({ taken, profile: { id: profileId } }) =>
		taken.strange.map(({ kind, hash }) => ({ profileId, kind, hash, responseId: null, at })),
	);
	if (data.length === 0) return;
	await tx.mention.createMany({ data: data.map((one) => ({ workspaceId, ...one })), skipDuplicates: true });
}

async function addConsents(tx: Transaction, { words, actorId }: Taking, owned: readonly Owned[]): Promise<void> {
	const said = { actorId, action: "granted" as const, method: "import" as const };
	await appendConsents(
		tx,
		words.workspaceId,
		owned.flatMap(({ taken, profile }) =>
			taken.consents.map(({ proof, ...consent }) => ({
				...{ ...consent, ...said, profileId: profile.id, attestation: proof },
			})),
		),
	);
}

async function addValues(
	tx: Transaction,
	{ words, purposeId, actorId, file, now }: Taking,
	owned: readonly Owned[],
): Promise<void> {
	const from = { source: "import" as const, purposes: [purposeId], importId: file?.id ?? null, actorId };
	const people = owned.map(({ taken: { row, values }, profile }) => ({
		profileId: profile.id,
		values: values
			// The dictionary has changed since the dry run.
			.filter(({ trait }) => words.traits.get(trait)?.purposes.includes(purposeId))
			.map(({ trait, value }) => ({ ...from, trait: { id: trait }, value, at: row.saidAt ?? now })),
	}));
	await recordValuesOf(tx, words.workspaceId, people);
}
