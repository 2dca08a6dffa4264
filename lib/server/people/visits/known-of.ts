import "server-only";
import { isFresh } from "@/lib/profile/freshness";
import { mayKeep, obstacle } from "@/lib/profile/may-use";
import { grantedPurposes } from "@/lib/profile/standing";
import type { TraitContent } from "@/lib/profile/types";
import type { Known } from "@/lib/quiz/known";
import type { Transaction } from "@/lib/server/db/transaction";
import { readLines } from "../consent/read-lines";

interface Asking {
	workspaceId: string;
	profileId: string;
	/** What it is used for; null: for the person themselves, who came by their own link. */
	purposeId: string | null;
}

/**
 * What is known of a person by the keys of the dictionary, as quizzes see it: fresh values that are kept with their agreement, and
 * none of somebody who asked that their data be kept and not used. Free text is nothing that a quiz can use.
 */
export async function knownOf(
	tx: Transaction,
	{ workspaceId, profileId, purposeId }: Asking,
	now: Date,
): Promise<Known> {
	const [profile, values, lines] = await Promise.all([
		tx.profile.findUnique({
			where: { workspaceId_id: { workspaceId, id: profileId } },
			select: { restrictedAt: true },
		}),
		tx.traitValue.findMany({
			where: { workspaceId, profileId, current: true, trait: { archived: false, type: { not: "text" } } },
			select: { value: true, purposes: true, staleAt: true, trait: { select: { key: true } } },
		}),
		readLines(tx, { workspaceId, profileId }),
	]);
	const granted = grantedPurposes(lines);
	const restricted = !profile || profile.restrictedAt !== null;
	const mayUse = (value: { purposes: string[]; staleAt: number | null }) =>
		purposeId === null
			? !restricted && mayKeep(value, granted) && isFresh(value, now.getTime())
			: obstacle({ granted, restricted }, value, purposeId, now.getTime()) === null;
	return Object.fromEntries(
		values
			.filter(({ purposes, staleAt }) => mayUse({ purposes, staleAt: staleAt?.getTime() ?? null }))
			.map(({ trait, value }) => [trait.key, value as TraitContent]),
	);
}
