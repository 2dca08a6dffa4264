import "server-only";
import type { Transaction } from "@/lib/server/db/transaction";
import type { NormalIdentifier } from "./identifiers";

interface Mentioning {
	workspaceId: string;
	profileId: string;
	/** Where they were typed; null: they stood in a file. */
	responseId: string | null;
	at: Date;
}

/** Keeps the hashes of what came beside a profile's identifiers and proves nothing: whoever has them is possibly the same person. */
export async function mention(
	tx: Transaction,
	{ workspaceId, ...place }: Mentioning,
	identifiers: readonly Pick<NormalIdentifier, "kind" | "hash">[],
): Promise<void> {
	if (identifiers.length === 0) return;
	await tx.mention.createMany({
		data: identifiers.map(({ kind, hash }) => ({ workspaceId, ...place, kind, hash })),
		skipDuplicates: true,
	});
}
