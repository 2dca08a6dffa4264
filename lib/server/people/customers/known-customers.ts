import "server-only";
import { isDeepStrictEqual } from "node:util";
import { AppError } from "@/lib/contracts/errors";
import type { ConsentAction, ConsentLine, TraitContent } from "@/lib/profile/types";
import type { Transaction } from "@/lib/server/db/transaction";
import { lockProfiles } from "../consent/lock-profiles";
import type { NormalIdentifier } from "../identifiers";
import type { KeyedProfile } from "../profile-key";
import type { CustomerRow } from "./customer-row";

interface KnownProfile extends KeyedProfile {
	restricted: boolean;
	named: boolean;
}

/** What is known beforehand of those whom some rows name. */
export interface KnownCustomers {
	/** Profiles by identifier. */
	holders: Map<string, string>;
	/** When what was named so was erased, in ms. */
	graves: Map<string, number>;
	profiles: Map<string, KnownProfile>;
	/** The ledger, by profile. */
	lines: Map<string, ConsentLine[]>;
	/** The shop's own ids, as hashes, by profile. */
	externals: Map<string, Set<string>>;
	/** The newest that a file said, by profile and trait. */
	imported: Map<string, { value: TraitContent; at: number }>;
	/** Those of the rows' consents that stand in the ledger. */
	written: Set<string>;
	/** Pairs that were made one by rule and two again by a member. */
	parted: Set<string>;
}

export const wordOf = ({ kind, hash }: { kind: string; hash: string }): string => `${kind} ${hash}`;
export const pairOf = (one: string, other: string): string => [one, other].sort().join(" ");

/**
 * Nobody else changes those whom the rows name until the transaction ends. Throws `conflict` when one of them is merged or erased at
 * this moment.
 */
export async function lockCustomers(tx: Transaction, workspaceId: string, rows: readonly CustomerRow[]): Promise<void> {
	const hashes = [...new Set(rows.flatMap(({ identifiers }) => identifiers.map(({ hash }) => hash)))];
	const read = async () => {
		const where = { workspaceId, hash: { in: hashes } };
		const found = await tx.identifier.findMany({ where, select: { profileId: true }, distinct: ["profileId"] });
		return found.map(({ profileId }) => profileId).sort();
	};
	const ids = await read();
	if (ids.length === 0) return;
	await lockProfiles(tx, workspaceId, ids).catch((error) => {
		throw error instanceof AppError ? new AppError("conflict", "somebody is being erased") : error;
	});
	if ((await read()).join() !== ids.join()) throw new AppError("conflict", "somebody is being merged");
}

/** Reads all of it for these rows, in a few queries whatever their number. */
export async function knownCustomers(
	tx: Transaction,
	workspaceId: string,
	rows: readonly CustomerRow[],
): Promise<KnownCustomers> {
	const hashes = [...new Set(rows.flatMap(({ identifiers }) => identifiers.map(({ hash }) => hash)))];
	const [held, graves] = await Promise.all([
		tx.identifier.findMany({
			where: { workspaceId, hash: { in: hashes } },
			select: { kind: true, hash: true, profileId: true },
		}),
		tx.tombstone.findMany({ where: { workspaceId, hash: { in: hashes } } }),
	]);
	const ids = [...new Set(held.map(({ profileId }) => profileId))];
	const consents = rows.flatMap((row) => row.consents.map(({ id }) => id));
	const where = { workspaceId, profileId: { in: ids } };
	const [profiles, lines, externals, written, merges] = await Promise.all([
		tx.profile.findMany({
			where: { workspaceId, id: { in: ids } },
			select: { id: true, key: true, restrictedAt: true, name: true },
		}),
		tx.consentEvent.findMany({
			where,
			select: { id: true, profileId: true, purposeId: true, action: true, at: true },
		}),
		tx.identifier.findMany({ where: { ...where, kind: "external" }, select: { hash: true, profileId: true } }),
		tx.consentEvent.findMany({ where: { workspaceId, id: { in: consents } }, select: { id: true } }),
		tx.profileMerge.findMany({
			where: { workspaceId, rule: "import", winnerId: { in: ids }, loserId: { in: ids }, NOT: { undoneAt: null } },
			select: { winnerId: true, loserId: true },
		}),
	]);
	return {
		holders: new Map(held.map((row) => [wordOf(row), row.profileId])),
		graves: new Map(graves.map((grave) => [wordOf(grave), grave.at.getTime()])),
		profiles: new Map(
			profiles.map(({ id, key, restrictedAt, name }) => [
				id,
				{ workspaceId, id, key, restricted: restrictedAt !== null, named: name !== null },
			]),
		),
		lines: grouped(
			lines.map(({ profileId, purposeId, action, at, id }) => [
				profileId ?? "",
				{ id, purpose: purposeId, action: action as ConsentAction, at: at.getTime() },
			]),
		),
		externals: new Map(
			[...grouped(externals.map(({ profileId, hash }) => [profileId, hash]))].map(([id, all]) => [id, new Set(all)]),
		),
		imported: await importedValues(tx, workspaceId, ids, rows),
		written: new Set(written.map(({ id }) => id)),
		parted: new Set(merges.map(({ winnerId, loserId }) => pairOf(winnerId, loserId))),
	};
}

async function importedValues(
	tx: Transaction,
	workspaceId: string,
	ids: string[],
	rows: readonly CustomerRow[],
): Promise<KnownCustomers["imported"]> {
	const traits = [...new Set(rows.flatMap(({ values }) => values.map(({ trait }) => trait)))];
	if (ids.length === 0 || traits.length === 0) return new Map();
	const found = await tx.traitValue.findMany({
		where: { workspaceId, profileId: { in: ids }, traitId: { in: traits }, source: "import" },
		select: { profileId: true, traitId: true, value: true, at: true },
		orderBy: [{ at: "asc" }, { id: "asc" }],
	});
	return new Map(
		found.map(({ profileId, traitId, value, at }) => [
			`${profileId} ${traitId}`,
			{ value: value as TraitContent, at: at.getTime() },
		]),
	);
}

/** Whether a file said this already, or something newer. */
export function isOld(
	{ imported }: KnownCustomers,
	profiles: readonly string[],
	{ trait, value }: CustomerRow["values"][number],
	saidAt: Date | null,
): boolean {
	const last = profiles
		.flatMap((id) => imported.get(`${id} ${trait}`) ?? [])
		.reduce<{ value: TraitContent; at: number } | null>((best, one) => (best && best.at > one.at ? best : one), null);
	if (!last) return false;
	const same = isDeepStrictEqual(last.value, value);
	// A file that tells no day says nothing new by saying the same.
	return saidAt === null ? same : last.at > saidAt.getTime() || (same && last.at === saidAt.getTime());
}

/** As if these had become parts of others already. */
export function asJoined(known: KnownCustomers, joined: ReadonlyMap<string, string>): KnownCustomers {
	if (joined.size === 0) return known;
	const holders = new Map([...known.holders].map(([word, id]) => [word, joined.get(id) ?? id]));
	const lines = new Map(known.lines);
	for (const [loser, winner] of joined) {
		lines.set(winner, [...(lines.get(winner) ?? []), ...(known.lines.get(loser) ?? [])]);
	}
	return { ...known, holders, lines };
}

/** The profile that each identifier finds, in the identifiers' order. */
export const holdersOf = ({ holders }: KnownCustomers, identifiers: readonly NormalIdentifier[]): string[] => [
	...new Set(identifiers.flatMap((one) => holders.get(wordOf(one)) ?? [])),
];

function grouped<T>(pairs: [string, T][]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const [key, value] of pairs) {
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}
