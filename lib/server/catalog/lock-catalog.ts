import "server-only";
import type { Transaction } from "@/lib/server/db/transaction";
import { changeShown } from "@/lib/server/memory/change-shown";

/** A transaction that changes the catalog: no other change and no snapshot of it until it ends. */
export async function changeCatalog<T>(
	workspaceId: string,
	work: (tx: Transaction) => Promise<T>,
	options?: { timeout: number },
): Promise<T> {
	return changeShown(
		workspaceId,
		async (tx) => {
			await lockCatalog(tx, workspaceId);
			return work(tx);
		},
		options,
	);
}

/** `updatedAt` moves strictly forward, so that it names one state of the catalog. */
async function lockCatalog(tx: Transaction, workspaceId: string): Promise<void> {
	await tx.$executeRaw`
		INSERT INTO catalog_state (workspace_id, overlay, updated_at) VALUES (${workspaceId}::uuid, 0, clock_timestamp())
		ON CONFLICT (workspace_id) DO UPDATE
		SET updated_at = greatest(clock_timestamp(), catalog_state.updated_at + interval '1 millisecond')`;
}

/** The same lock for one who only reads: the catalog counts as unchanged. */
export async function holdCatalog(tx: Transaction, workspaceId: string): Promise<void> {
	await tx.$executeRaw`
		INSERT INTO catalog_state (workspace_id, overlay) VALUES (${workspaceId}::uuid, 0) ON CONFLICT DO NOTHING`;
	await tx.$executeRaw`SELECT 1 FROM catalog_state WHERE workspace_id = ${workspaceId}::uuid FOR UPDATE`;
}

/** Names the next state of the live overlay: due after any change to price, availability, stock, status, link or image. */
export async function raiseOverlay(tx: Transaction, workspaceId: string): Promise<void> {
	await tx.$executeRaw`UPDATE catalog_state SET overlay = overlay + 1 WHERE workspace_id = ${workspaceId}::uuid`;
}
