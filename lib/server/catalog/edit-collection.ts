import "server-only";
import type { CollectionEdit } from "@/lib/contracts/catalog";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { changeMembers, requireCollection } from "./change-members";
import { changeCatalog } from "./lock-catalog";

/**
 * Renames a collection, puts products in and takes products out. Its key and id stay. Editors only. Unknown products are
 * passed over. Throws `not-found`, also for another workspace's.
 */
export async function editCollection(scope: Scope, id: string, edit: CollectionEdit): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	await changeCatalog(workspaceId, async (tx) => {
		await requireCollection(tx, workspaceId, id);
		if (edit.title !== undefined) {
			await tx.collection.update({ where: { workspaceId_id: { workspaceId, id } }, data: { title: edit.title } });
		}
		await changeMembers(tx, workspaceId, id, new Set(edit.add), new Set(edit.remove));
	});
}
