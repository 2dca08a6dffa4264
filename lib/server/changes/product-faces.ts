import "server-only";
import type { ProductFace } from "@/lib/contracts/changes";
import { productCards } from "@/lib/server/catalog/product-cards";

/** Gives each product's title and picture, those of archived ones too. */
export async function productFaces(workspaceId: string, ids: Iterable<string>): Promise<(id: string) => ProductFace> {
	const cards = await productCards(workspaceId, [...new Set(ids)]);
	return (id) => {
		const card = cards.get(id);
		return { id, title: card?.title ?? "", imageUrl: card?.imageUrl ?? null };
	};
}
