import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { Transaction } from "@/lib/server/db/transaction";
import { isUuid } from "./is-uuid";
import { loadWhole } from "./load-whole";
import { writeProducts } from "./write-products";

/** Membership is part of a product's content, so the products themselves are written anew. */
export async function changeMembers(
	tx: Transaction,
	workspaceId: string,
	id: string,
	add: Set<string>,
	remove: Set<string>,
): Promise<void> {
	const products = await loadWhole(tx, workspaceId, { id: { in: [...add, ...remove].filter(isUuid) } });
	const changed = products.flatMap((product) => {
		const has = product.collections.includes(id);
		const wanted = add.has(product.id);
		if (has === wanted) return [];
		const others = product.collections.filter((other) => other !== id);
		return [{ ...product, collections: wanted ? [...others, id].sort() : others }];
	});
	await writeProducts(tx, workspaceId, changed);
}

/** Throws `not-found` unless the workspace has the collection. */
export async function requireCollection(tx: Transaction, workspaceId: string, id: string): Promise<void> {
	const found = isUuid(id) && (await tx.collection.count({ where: { workspaceId, id } }));
	if (!found) throw new AppError("not-found", "no such collection");
}
