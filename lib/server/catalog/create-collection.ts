import "server-only";
import type { CollectionSummary } from "@/lib/contracts/catalog";
import { AppError } from "@/lib/contracts/errors";
import { makeKey } from "@/lib/contracts/make-key";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { newId } from "@/lib/server/new-id";
import { changeCatalog } from "./lock-catalog";

/** Makes an empty collection. Editors only. Throws `conflict` when one of this name exists. */
export async function createCollection(scope: Scope, title: string): Promise<CollectionSummary> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	const key = makeKey(title);
	return changeCatalog(workspaceId, async (tx) => {
		const taken = await tx.collection.findUnique({ where: { workspaceId_key: { workspaceId, key } } });
		if (taken) throw new AppError("conflict", "collection exists", [{ path: "title", message: "taken" }]);
		const id = newId();
		await tx.collection.create({ data: { workspaceId, id, key, title } });
		return { id, key, title, products: 0 };
	});
}
