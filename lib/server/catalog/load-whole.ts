import "server-only";
import type { AttributeValue } from "@/lib/quiz/types";
import type { Transaction } from "@/lib/server/db/transaction";

export interface StoredVariant {
	externalId: string;
	title: string;
	options: Record<string, string>;
	sku: string;
	price: number | null;
	available: boolean;
}

/** A product as a whole: what the database holds, or is to hold. */
export interface WholeProduct {
	id: string;
	externalId: string;
	title: string;
	description: string;
	status: "active" | "archived";
	url: string | null;
	imageUrl: string | null;
	rank: number | null;
	attributes: Record<string, AttributeValue>;
	/** Ids, ordered. */
	collections: string[];
	/** In their order. */
	variants: StoredVariant[];
}

type Where = { externalId: { in: string[] } } | { id: { in: string[] } };

/** Whole products of the workspace that `where` names. */
export async function loadWhole(tx: Transaction, workspaceId: string, where: Where): Promise<WholeProduct[]> {
	const rows = await tx.product.findMany({
		where: { workspaceId, ...where },
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
			collections: { select: { collectionId: true }, orderBy: { collectionId: "asc" } },
			variants: {
				select: { externalId: true, title: true, options: true, sku: true, price: true, available: true },
				orderBy: [{ position: "asc" }, { id: "asc" }],
			},
		},
	});
	return rows.map((row) => ({
		...row,
		status: row.status === "active" ? "active" : "archived",
		attributes: row.attributes as Record<string, AttributeValue>,
		collections: row.collections.map(({ collectionId }) => collectionId),
		variants: row.variants.map((variant) => ({
			...variant,
			options: variant.options as Record<string, string>,
			price: variant.price === null ? null : Number(variant.price),
		})),
	}));
}
