import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { unsealOwn } from "../profile-key";
import { settleCurrent } from "../record-values";
import { lockPair, type MergedProfile } from "./lock-pair";
import { moveRows } from "./move-rows";
import { type Moved, readMoved, traitsOf } from "./moved";

/**
 * Makes two of one again: what the merge moved goes back, what came since stays where it is. Editors only. Throws `not-found`
 * for a merge of another workspace, and `conflict` when it is undone already, or when what it made became a part of another.
 */
export async function undoMerge(scope: Scope, mergeId: string, now: Date): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId, userId } = scope;
	await transaction(async (tx) => {
		const merge = await tx.profileMerge.findUnique({ where: { workspaceId_id: { workspaceId, id: mergeId } } });
		if (!merge) throw new AppError("not-found", "no such merge");
		const [winner, loser] = await lockPair(tx, workspaceId, merge.winnerId, merge.loserId);
		const { count } = await tx.profileMerge.updateMany({
			where: { workspaceId, id: mergeId, undoneAt: null },
			data: { undoneAt: now },
		});
		if (count === 0 || winner.mergedInto !== null || loser.mergedInto !== winner.id)
			throw new AppError("conflict", "undone, or merged on");
		const moved = readMoved(merge.moved);
		const { sharedExports } = moved;
		await moveRows(tx, { workspaceId, from: winner, to: loser, rows: moved, sharedExports });
		await giveBackOwn(tx, winner, loser, moved);
		for (const profileId of [winner.id, loser.id])
			await settleCurrent(tx, { workspaceId, profileId }, await traitsOf(tx, workspaceId, profileId));
		const line = { action: "profile.unmerged", subject: winner.id, detail: { loser: loser.id }, at: now };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, ...line } });
	});
}

/** A name and a restriction that were the loser's go with it, unless they were changed since. */
async function giveBackOwn(tx: Transaction, winner: MergedProfile, loser: MergedProfile, moved: Moved): Promise<void> {
	const { workspaceId } = winner;
	const isLosers =
		winner.name && loser.name && unsealOwn(winner, "name", winner.name) === unsealOwn(loser, "name", loser.name);
	const isRestrictedSo = winner.restrictedAt?.getTime() === loser.restrictedAt?.getTime();
	await tx.profile.updateMany({
		where: { workspaceId, id: winner.id },
		data: {
			...(moved.name && isLosers ? { name: null } : {}),
			...(moved.restricted && isRestrictedSo ? { restrictedAt: null } : {}),
		},
	});
	await tx.profile.updateMany({ where: { workspaceId, id: loser.id }, data: { mergedInto: null } });
}
