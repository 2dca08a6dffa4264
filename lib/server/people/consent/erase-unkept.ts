import "server-only";
import { mayKeep } from "@/lib/profile/may-use";
import { grantedPurposes } from "@/lib/profile/standing";
import type { Transaction } from "@/lib/server/db/transaction";
import { settleCurrent } from "../record-values";
import { readLines } from "./read-lines";

/**
 * Deletes the values of a person's traits, past ones as well, that none of the standing consents allows to keep. The answers
 * stay with their responses. The caller has locked the profile.
 */
export async function eraseUnkept(tx: Transaction, place: { workspaceId: string; profileId: string }): Promise<void> {
	const granted = grantedPurposes(await readLines(tx, place));
	const { workspaceId, profileId } = place;
	const where = { workspaceId, profileId };
	const values = await tx.traitValue.findMany({ where, select: { id: true, traitId: true, purposes: true } });
	const gone = values.filter((value) => !mayKeep(value, granted));
	if (gone.length === 0) return;
	await tx.traitValue.deleteMany({ where: { workspaceId, id: { in: gone.map(({ id }) => id) } } });
	await settleCurrent(tx, place, [...new Set(gone.map(({ traitId }) => traitId))]);
}
