import "server-only";
import type { ConsentAction, ConsentLine } from "@/lib/profile/types";
import type { Transaction } from "@/lib/server/db/transaction";

/** A person's lines of the ledger, as the rules read them. */
export async function readLines(
	tx: Transaction,
	{ workspaceId, profileId }: { workspaceId: string; profileId: string },
): Promise<ConsentLine[]> {
	const rows = await tx.consentEvent.findMany({
		where: { workspaceId, profileId },
		select: { id: true, purposeId: true, action: true, at: true },
	});
	return rows.map(({ id, purposeId, action, at }) => ({
		...{ id, purpose: purposeId, at: at.getTime() },
		action: action as ConsentAction,
	}));
}
