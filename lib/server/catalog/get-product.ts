import "server-only";
import type { ProductDetail } from "@/lib/contracts/catalog";
import { AppError } from "@/lib/contracts/errors";
import type { AttributeValue } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { isUuid } from "./is-uuid";

/** One product as a whole. Throws `not-found`, also for another workspace's. */
export async function getProduct({ workspaceId }: Scope, id: string): Promise<ProductDetail> {
	if (!isUuid(id)) throw new AppError("not-found", "no such product");
	const row = await db().product.findUnique({
		where: { workspaceId_id: { workspaceId, id } },
		select: {
			id: true,
			externalId: true,
			title: true,
			description: true,
			status: true,
			url: true,
			imageUrl: true,
			rank: true,
			attributes: true,
			createdAt: true,
			updatedAt: true,
			collections: { select: { collectionId: true }, orderBy: { collectionId: "asc" } },
			variants: {
				select: { id: true, title: true, sku: true, options: true, price: true, available: true },
				orderBy: [{ position: "asc" }, { id: "asc" }],
			},
		},
	});
	if (!row) throw new AppError("not-found", "no such product");
	return {
		...row,
		status: row.status === "active" ? "active" : "archived",
		attributes: row.attributes as Record<string, AttributeValue>,
		collections: row.collections.map(({ collectionId }) => collectionId),
		variants: row.variants.map((variant) => ({
			...variant,
			options: variant.options as Record<string, string>,
			price: variant.price === null ? null : Number(variant.price),
		})),
		createdAt: row.createdAt.toISOString(),
		updatedAt: row.updatedAt.toISOString(),
	};
}
