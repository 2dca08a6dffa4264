import "server-only";
import type { ProductFields, VariantFields } from "@/lib/contracts/catalog";
import type { AttributeValue } from "@/lib/quiz/types";
import type { Prisma } from "@/lib/server/generated/client";

export const variantFields = {
	title: true,
	sku: true,
	options: true,
	price: true,
	available: true,
	stock: true,
} satisfies Prisma.VariantSelect;

export const variantOrder = [{ position: "asc" }, { id: "asc" }] satisfies Prisma.VariantOrderByWithRelationInput[];

export const productFields = {
	id: true,
	externalId: true,
	title: true,
	description: true,
	status: true,
	url: true,
	imageUrl: true,
	rank: true,
	attributes: true,
	collections: { select: { collectionId: true }, orderBy: { collectionId: "asc" } },
} satisfies Prisma.ProductSelect;

type ProductRow = Prisma.ProductGetPayload<{ select: typeof productFields }>;
type VariantRow = Prisma.VariantGetPayload<{ select: typeof variantFields }>;

/** A row's columns as the product has them; what else the row holds stays as it is. */
export const readProduct = <Row extends ProductRow>(row: Row) => ({
	...row,
	...({
		status: row.status === "active" ? "active" : "archived",
		attributes: row.attributes as Record<string, AttributeValue>,
		collections: row.collections.map(({ collectionId }) => collectionId),
	} satisfies Partial<ProductFields>),
});

export const readVariant = <Row extends VariantRow>(row: Row) => ({
	...row,
	...({
		options: row.options as Record<string, string>,
		price: row.price === null ? null : Number(row.price),
	} satisfies Partial<VariantFields>),
});
