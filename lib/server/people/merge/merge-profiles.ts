import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { MergeDetail } from "@/lib/contracts/people";
import { toJson } from "@/lib/server/db/to-json";
import type { Transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { eraseUnkept } from "../consent/erase-unkept";
import { settleCurrent } from "../record-values";
import { lockPair, type MergedProfile } from "./lock-pair";
import { moveRows } from "./move-rows";
import { type Moved, rowsOf, sayOwn, traitsOf } from "./moved";

/** import: a trusted file says that they are one; staff: a member does; identifier: a confirmed one of both. */
export type MergeRule = "import" | "staff" | "identifier";

export interface Merge {
	workspaceId: string;
	winner: string;
	loser: string;
	rule: MergeRule;
	/** What an import found in one row. */
	detail?: MergeDetail;
	/** The member; null: nobody in person. */
	actor: string | null;
	at: Date;
}

/**
 * Makes two profiles one: the loser's identifiers, values, responses, consents and what was typed become the winner's, sealed with
 * its key; the loser stays as an empty row that leads to it, so that `undoMerge` can give all back. Gives the merge's id.
 *
 * Of each purpose the later line of both holds, so a withdrawal ends what the other had agreed to before; values that nothing
 * allows to keep any longer are deleted, also for an undo. Who of them is restricted, restricts the whole. Throws `not-found`
 * for a profile of another workspace, `conflict` when one of them is a part of another already, or both are one.
 */
export async function mergeProfiles(tx: Transaction, merge: Merge): Promise<string> {
	const { workspaceId, winner, loser, rule, actor, at, detail = {} } = merge;
	if (winner === loser) throw new AppError("conflict", "one profile can't be merged with itself");
	const [to, from] = await lockPair(tx, workspaceId, winner, loser);
	if (to.mergedInto !== null || from.mergedInto !== null) throw new AppError("conflict", "already a part of another");
	const rows = await rowsOf(tx, workspaceId, loser);
	const shared = await tx.exportedProfile.findMany({
		where: { workspaceId, profileId: winner, exportId: { in: rows.exports } },
		select: { exportId: true },
	});
	await moveRows(tx, { workspaceId, from, to, rows, sharedExports: [] });
	const own = await takeOwn(tx, to, from);
	await tx.profile.updateMany({ where: { workspaceId, id: loser }, data: { mergedInto: winner } });
	await settleCurrent(tx, { workspaceId, profileId: winner }, await traitsOf(tx, workspaceId, winner));
	await eraseUnkept(tx, { workspaceId, profileId: winner });
	const id = newId();
	const moved: Moved = { ...rows, ...own, sharedExports: shared.map(({ exportId }) => exportId) };
	const between = { winnerId: winner, loserId: loser };
	await tx.profileMerge.create({
		data: { workspaceId, id, ...between, rule, detail: toJson(detail), moved: toJson(moved), actorId: actor, at },
	});
	await tx.auditLine.create({
		data: {
			workspaceId,
			id: newId(),
			actorId: actor,
			action: "profile.merged",
			subject: winner,
			detail: { loser, rule },
			at,
		},
	});
	return id;
}

/**
 * What of the loser's row itself the winner takes on: a name where it has none, a restriction, the later time, and the wish for the
 * fewer mails, which an undo leaves to both.
 */
async function takeOwn(
	tx: Transaction,
	to: MergedProfile,
	from: MergedProfile,
): Promise<Pick<Moved, "name" | "restricted">> {
	const { workspaceId, id } = to;
	const taken = { name: to.name === null && from.name !== null, restricted: !to.restrictedAt && !!from.restrictedAt };
	await tx.profile.updateMany({
		where: { workspaceId, id },
		data: {
			...(taken.name && from.name ? { name: sayOwn(from, to, "name", from.name) } : {}),
			...(taken.restricted ? { restrictedAt: from.restrictedAt } : {}),
			...(from.seenAt > to.seenAt ? { seenAt: from.seenAt } : {}),
			mailEvery: Math.max(from.mailEvery, to.mailEvery),
			...(from.mailAfter && (!to.mailAfter || from.mailAfter > to.mailAfter) ? { mailAfter: from.mailAfter } : {}),
		},
	});
	return taken;
}
