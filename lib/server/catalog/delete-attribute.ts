import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { changeCatalog } from "./lock-catalog";
import { rewriteAttribute } from "./rewrite-attribute";

/** Deletes an attribute and its values on every product. Editors only. Throws `not-found`. */
export async function deleteAttribute(scope: Scope, key: string): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	await changeCatalog(workspaceId, async (tx) => {
		const deleted = await tx.attribute.deleteMany({ where: { workspaceId, key } });
		if (deleted.count === 0) throw new AppError("not-found", "no such attribute");
		await rewriteAttribute(tx, workspaceId, key, () => null);
	});
}
