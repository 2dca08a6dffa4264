import "server-only";
import type { ProductCard } from "@/lib/contracts/catalog";
import type { StockPolicy } from "@/lib/quiz/types";
import { liveProducts } from "./live-products";
import { cardOf } from "./product-cards";

/** Cards of the workspace's products among `ids`, by id, from memory. Unknown and foreign ids are simply absent. */
export async function liveCards(
	workspaceId: string,
	ids: readonly string[],
	policy: StockPolicy,
): Promise<Map<string, ProductCard>> {
	const { products } = await liveProducts(workspaceId);
	return new Map(
		ids.flatMap((id) => {
			const product = products.get(id);
			if (!product) return [];
			const { title, imageUrl, url, variants } = product;
			return [[id, { id, title, imageUrl, url, ...cardOf(variants, policy) }] as const];
		}),
	);
}
