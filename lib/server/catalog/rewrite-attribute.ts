import "server-only";
import type { AttributeValue } from "@/lib/quiz/types";
import type { Transaction } from "@/lib/server/db/transaction";
import { loadWhole } from "./load-whole";
import { writeProducts } from "./write-products";

const BATCH = 500;

/** Changes one attribute of every product that has it; null takes it away. The caller holds the catalog's lock. */
export async function rewriteAttribute(
	tx: Transaction,
	workspaceId: string,
	key: string,
	change: (value: AttributeValue) => AttributeValue | null,
): Promise<void> {
	const rows = await tx.$queryRaw<{ id: string }[]>`
		SELECT id FROM product WHERE workspace_id = ${workspaceId}::uuid AND attributes ? ${key} ORDER BY id`;
	for (let at = 0; at < rows.length; at += BATCH) {
		const ids = rows.slice(at, at + BATCH).map(({ id }) => id);
		const products = await loadWhole(tx, workspaceId, { id: { in: ids } });
		for (const { attributes } of products) {
			const value = change(attributes[key] as AttributeValue);
			if (value === null) delete attributes[key];
			else attributes[key] = value;
		}
		await writeProducts(tx, workspaceId, products);
	}
}
