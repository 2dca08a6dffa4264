import "server-only";
import type { Transaction } from "@/lib/server/db/transaction";
import type { Identifier } from "@/lib/server/generated/client";
import { newId } from "@/lib/server/new-id";

/**
 * What was done with these people is undone as far as it lies here: their orders lose the addresses and stay, others no longer mention them, files of exports that hold
 * them are deleted, and each recipient of one is yet to be told, by the outbox.
 */
export async function forgetUses(
	tx: Transaction,
	{ workspaceId, profileIds, now }: { workspaceId: string; profileIds: string[]; now: Date },
	identifiers: readonly Pick<Identifier, "kind" | "hash">[],
): Promise<void> {
	const keys = identifiers.map(({ kind, hash }) => ({ kind, hash }));
	if (keys.length > 0) await tx.orderIdentifier.deleteMany({ where: { workspaceId, OR: keys } });
	if (keys.length > 0) await tx.mention.deleteMany({ where: { workspaceId, OR: keys } });
	const taken = await tx.exportedProfile.findMany({
		where: { workspaceId, profileId: { in: profileIds } },
		select: { exportId: true, export: { select: { recipient: true } } },
	});
	if (taken.length === 0) return;
	await tx.export.updateMany({
		where: { workspaceId, id: { in: taken.map(({ exportId }) => exportId) } },
		data: { file: null },
	});
	for (const recipient of new Set(taken.map((one) => one.export.recipient))) {
		const exports = taken.filter((one) => one.export.recipient === recipient).map(({ exportId }) => exportId);
		const payload = { profiles: profileIds, exports: [...new Set(exports)] };
		await tx.outbox.create({ data: { workspaceId, id: newId(), kind: "erase", recipient, payload, createdAt: now } });
	}
}
