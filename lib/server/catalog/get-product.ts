import "server-only";
import type { ProductDetail } from "@/lib/contracts/catalog";
import { AppError } from "@/lib/contracts/errors";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { isUuid } from "./is-uuid";
import { productFields, readProduct, readVariant, variantFields, variantOrder } from "./product-fields";

/** One product as a whole. Throws `not-found`, also for another workspace's. */
export async function getProduct({ workspaceId }: Scope, id: string): Promise<ProductDetail> {
	if (!isUuid(id)) throw new AppError("not-found", "no such product");
	const row = await db().product.findUnique({
		where: { workspaceId_id: { workspaceId, id } },
		select: {
			...productFields,
			createdAt: true,
			updatedAt: true,
			variants: { select: { ...variantFields, id: true }, orderBy: variantOrder },
		},
	});
	if (!row) throw new AppError("not-found", "no such product");
	return {
		...readProduct(row),
		variants: row.variants.map(readVariant),
		createdAt: row.createdAt.toISOString(),
		updatedAt: row.updatedAt.toISOString(),
	};
}
