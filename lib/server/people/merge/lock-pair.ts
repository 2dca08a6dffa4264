import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { Transaction } from "@/lib/server/db/transaction";
import { lockProfiles } from "../consent/lock-profiles";

export interface MergedProfile {
	workspaceId: string;
	id: string;
	key: Uint8Array;
	name: Uint8Array | null;
	restrictedAt: Date | null;
	mergedInto: string | null;
	seenAt: Date;
	mailEvery: number;
	mailAfter: Date | null;
}

/** Both rows, locked in the order of all who lock several. Throws `not-found` when one is not the workspace's. */
export async function lockPair(
	tx: Transaction,
	workspaceId: string,
	one: string,
	other: string,
): Promise<[MergedProfile, MergedProfile]> {
	await lockProfiles(tx, workspaceId, [one, other]);
	const rows = await tx.profile.findMany({ where: { workspaceId, id: { in: [one, other] } } });
	const found = [one, other].map((id) => rows.find((row) => row.id === id));
	if (!found[0] || !found[1]) throw new AppError("not-found", "no such profile");
	return [found[0], found[1]];
}
