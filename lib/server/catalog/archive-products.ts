import "server-only";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { isUuid } from "./is-uuid";
import { changeCatalog, raiseOverlay } from "./lock-catalog";

/** Takes products out of the catalog, with everything kept. Gives the ids that were active, for undoing. Editors only. */
export const archiveProducts = (scope: Scope, ids: string[]): Promise<string[]> => setStatus(scope, ids, "archived");

/** Brings archived products back. Gives the ids that were archived. Editors only. */
export const restoreProducts = (scope: Scope, ids: string[]): Promise<string[]> => setStatus(scope, ids, "active");

async function setStatus(scope: Scope, ids: string[], status: "active" | "archived"): Promise<string[]> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	return changeCatalog(workspaceId, async (tx) => {
		const where = { workspaceId, id: { in: ids.filter(isUuid) }, status: { not: status } };
		const due = await tx.product.findMany({ where, select: { id: true } });
		if (due.length === 0) return [];
		await tx.product.updateMany({ where, data: { status, updatedAt: new Date() } });
		await raiseOverlay(tx, workspaceId);
		return due.map(({ id }) => id);
	});
}
