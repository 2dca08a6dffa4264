import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { currentValue } from "@/lib/profile/current-value";
import { staleAt } from "@/lib/profile/freshness";
import { daysBetweenMails, MAIL_FREQUENCY } from "@/lib/profile/mail-frequency";
import type { TraitContent, TraitSource } from "@/lib/profile/types";
import type { Transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";

/** Something said of a trait, as a new row of its history. */
export interface NewValue {
	trait: { id: string };
	value: TraitContent;
	source: TraitSource;
	/** 0 to 1. */
	confidence?: number;
	/** Ids of the purposes that it was given for. */
	purposes: string[];
	at: Date;
	responseId?: string | null;
	versionId?: string | null;
	questionId?: string | null;
	importId?: string | null;
	actorId?: string | null;
}

/**
 * Adds to the profile's history and moves on what counts. The caller has locked the profile. A value goes stale by the shelf
 * life that its trait has now. Whoever says how often they may be written to is, from then on, written to as often. Throws
 * `not-found` for a trait of another workspace.
 */
export async function recordValues(
	tx: Transaction,
	{ workspaceId, profileId }: { workspaceId: string; profileId: string },
	values: readonly NewValue[],
): Promise<void> {
	if (values.length === 0) return;
	await recordValuesOf(tx, workspaceId, [{ profileId, values }]);
	const counting = await tx.traitValue.findFirst({
		where: {
			...{ workspaceId, profileId, current: true, trait: { key: MAIL_FREQUENCY } },
			traitId: { in: values.map(({ trait }) => trait.id) },
		},
		select: { value: true },
	});
	const mailEvery = counting && daysBetweenMails(counting.value as TraitContent);
	if (mailEvery !== null) await tx.profile.updateMany({ where: { workspaceId, id: profileId }, data: { mailEvery } });
}

/** The values alone, of several people, all of them locked: what a file says is nobody's wish. */
export async function recordValuesOf(
	tx: Transaction,
	workspaceId: string,
	people: readonly { profileId: string; values: readonly NewValue[] }[],
): Promise<void> {
	const all = people.flatMap(({ profileId, values }) => values.map((value) => ({ profileId, ...value })));
	if (all.length === 0) return;
	const traitIds = [...new Set(all.map(({ trait }) => trait.id))];
	const shelfLives = await holdTraits(tx, workspaceId, traitIds);
	const said = all.map(({ profileId, trait, at, confidence = 1, ...value }) => {
		const stale = staleAt(at.getTime(), shelfLives.get(trait.id) ?? null);
		return {
			...{ id: newId(), profileId, traitId: trait.id, ...value, confidence, at },
			staleAt: stale === null ? null : new Date(stale),
		};
	});
	await tx.traitValue.createMany({ data: said.map((row) => ({ workspaceId, ...row })) });
	await settleCurrentOf(tx, workspaceId, [...new Set(all.map(({ profileId }) => profileId))], traitIds);
}

/** Shelf lives by trait. Until the transaction ends nobody changes these traits (`saveTrait`). */
async function holdTraits(
	tx: Transaction,
	workspaceId: string,
	ids: readonly string[],
): Promise<Map<string, number | null>> {
	const rows = await tx.$queryRaw<{ id: string; days: number | null }[]>`
		SELECT id, shelf_life_days AS days FROM trait
		WHERE workspace_id = ${workspaceId}::uuid AND id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR SHARE`;
	if (rows.length < ids.length) throw new AppError("not-found", "no such trait");
	return new Map(rows.map(({ id, days }) => [id, days]));
}

/** Marks for each trait the value that counts, after values came or went. The caller has locked the profile. */
export const settleCurrent = (
	tx: Transaction,
	{ workspaceId, profileId }: { workspaceId: string; profileId: string },
	traitIds: readonly string[],
): Promise<void> => settleCurrentOf(tx, workspaceId, [profileId], traitIds);

async function settleCurrentOf(
	tx: Transaction,
	workspaceId: string,
	profileIds: readonly string[],
	traitIds: readonly string[],
): Promise<void> {
	const rows = await tx.traitValue.findMany({
		where: { workspaceId, profileId: { in: [...profileIds] }, traitId: { in: [...traitIds] } },
		select: { id: true, profileId: true, traitId: true, source: true, at: true, current: true },
	});
	const histories = new Map<string, { id: string; source: TraitSource; at: number }[]>();
	for (const { id, profileId, traitId, source, at } of rows) {
		const one = { id, source: source as TraitSource, at: at.getTime() };
		const history = histories.get(`${profileId} ${traitId}`);
		if (history) history.push(one);
		else histories.set(`${profileId} ${traitId}`, [one]);
	}
	const counting = new Set([...histories.values()].flatMap((history) => currentValue(history)?.id ?? []));
	for (const current of [true, false]) {
		const changed = rows.filter((row) => row.current !== current && counting.has(row.id) === current);
		const where = { workspaceId, id: { in: changed.map(({ id }) => id) } };
		if (changed.length > 0) await tx.traitValue.updateMany({ where, data: { current } });
	}
}
