import "server-only";
import type { RetentionBody, RetentionPreview } from "@/lib/contracts/rights";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { Prisma } from "@/lib/server/generated/client";
import { newId } from "@/lib/server/new-id";
import { emptyResponses } from "../erase/empty-responses";
import { eraseProfile } from "../erase/erase-profile";
import { settleCurrent } from "../record-values";
import { oldResponses, staleValues, unseenProfiles } from "./expired";

const batch = 200;

/**
 * Goes by the workspace's rules: responses older than theirs lose the link to their person and what was typed, and are counted as
 * before; people unseen for longer than theirs are erased; values stale for longer than theirs are deleted. A run that is
 * cut off is finished by the next. Leaves one audit line when anything was done. Gives what was done.
 */
export async function runRetention(workspaceId: string, rules: RetentionBody, now: Date): Promise<RetentionPreview> {
	const { responseMonths, unseenMonths, staleMonths } = rules;
	const profiles = unseenMonths === null ? 0 : await eraseUnseen(workspaceId, unseenMonths, now);
	const responses = responseMonths === null ? 0 : await emptyOld(workspaceId, responseMonths, now);
	const values = staleMonths === null ? 0 : await deleteStale(workspaceId, staleMonths, now);
	const done = { responses, profiles, values };
	if (responses + profiles + values > 0) {
		const line = { action: "retention.ran", subject: workspaceId, detail: { ...done, rules: { ...rules } }, at: now };
		await db().auditLine.create({ data: { workspaceId, id: newId(), ...line } });
	}
	return done;
}

async function eraseUnseen(workspaceId: string, months: number, now: Date): Promise<number> {
	const from = unseenProfiles(workspaceId, months, now);
	return inBatches(
		() => db().$queryRaw<{ id: string }[]>(Prisma.sql`SELECT p.id FROM ${from} LIMIT ${batch}`),
		async (rows) => {
			for (const { id } of rows) await eraseProfile({ workspaceId, actorId: null, by: "retention" }, id, now);
		},
	);
}

async function emptyOld(workspaceId: string, months: number, now: Date): Promise<number> {
	const from = oldResponses(workspaceId, months, now);
	return inBatches(
		() =>
			db().$queryRaw<{ id: string; profileId: string | null }[]>(
				Prisma.sql`SELECT r.id, r.profile_id AS "profileId" FROM ${from} LIMIT ${batch}`,
			),
		(rows) =>
			transaction(async (tx) => {
				const ids = rows.map(({ id }) => id);
				const people = [...new Set(rows.flatMap(({ profileId }) => profileId ?? []))];
				await emptyResponses(tx, workspaceId, ids, { now });
				// What they said stays known; that it was in this response doesn't.
				await tx.traitValue.updateMany({
					where: { workspaceId, profileId: { in: people }, responseId: { in: ids } },
					data: { responseId: null, questionId: null, versionId: null },
				});
			}),
	);
}

async function deleteStale(workspaceId: string, months: number, now: Date): Promise<number> {
	const from = staleValues(workspaceId, months, now);
	return inBatches(
		() =>
			db().$queryRaw<{ id: string; profileId: string; traitId: string }[]>(
				Prisma.sql`SELECT v.id, v.profile_id AS "profileId", v.trait_id AS "traitId" FROM ${from} LIMIT ${batch}`,
			),
		(rows) =>
			transaction(async (tx) => {
				await tx.traitValue.deleteMany({ where: { workspaceId, id: { in: rows.map(({ id }) => id) } } });
				for (const profileId of new Set(rows.map((row) => row.profileId))) {
					const traits = rows.filter((row) => row.profileId === profileId).map(({ traitId }) => traitId);
					await settleCurrent(tx, { workspaceId, profileId }, [...new Set(traits)]);
				}
			}),
	);
}

/** What was worked off isn't found again; a batch of which nothing went must not come for ever. */
async function inBatches<R extends { id: string }>(
	find: () => Promise<R[]>,
	work: (rows: R[]) => Promise<void>,
): Promise<number> {
	const seen = new Set<string>();
	for (;;) {
		const rows = (await find()).filter(({ id }) => !seen.has(id));
		if (rows.length === 0) return seen.size;
		await work(rows);
		for (const { id } of rows) seen.add(id);
	}
}
