import "server-only";
import type { ProductFields, VariantFields } from "@/lib/contracts/catalog";
import type { Transaction } from "@/lib/server/db/transaction";
import { productFields, readProduct, readVariant, variantFields, variantOrder } from "./product-fields";

export interface StoredVariant extends VariantFields {
	externalId: string;
}

/** A product as a whole: what the database holds, or is to hold. */
export interface WholeProduct extends ProductFields {
	/** In their order. */
	variants: StoredVariant[];
}

type Where = { externalId: { in: string[] } } | { id: { in: string[] } };

/** Whole products of the workspace that `where` names. */
export async function loadWhole(tx: Transaction, workspaceId: string, where: Where): Promise<WholeProduct[]> {
	const rows = await tx.product.findMany({
		where: { workspaceId, ...where },
		select: {
			...productFields,
			variants: { select: { ...variantFields, externalId: true }, orderBy: variantOrder },
		},
	});
	return rows.map((row) => ({ ...readProduct(row), variants: row.variants.map(readVariant) }));
}
