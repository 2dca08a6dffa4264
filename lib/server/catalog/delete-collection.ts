import "server-only";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { changeMembers, requireCollection } from "./change-members";
import { changeCatalog } from "./lock-catalog";

/** Deletes a collection; its products stay. Editors only. Throws `not-found`, also for another workspace's. */
export async function deleteCollection(scope: Scope, id: string): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	await changeCatalog(workspaceId, async (tx) => {
		await requireCollection(tx, workspaceId, id);
		const members = await tx.productCollection.findMany({
			where: { workspaceId, collectionId: id },
			select: { productId: true },
		});
		await changeMembers(tx, workspaceId, id, new Set(), new Set(members.map(({ productId }) => productId)));
		await tx.collection.delete({ where: { workspaceId_id: { workspaceId, id } } });
	});
}
