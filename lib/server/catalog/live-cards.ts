import "server-only";
import type { ProductCard } from "@/lib/contracts/catalog";
import { oncePer } from "@/lib/quiz/once-per";
import type { StockPolicy } from "@/lib/quiz/types";
import { type LiveProducts, liveProducts } from "./live-products";
import { cardOf } from "./product-cards";

/** Made cards of one state of a catalog. What is recommended comes again and again. */
const madeOf = oncePer((_: LiveProducts) => new Map<string, ProductCard>());
const MOST_MADE = 10_000;

/** Cards of the workspace's products among `ids`, by id, from memory. Unknown and foreign ids are simply absent. */
export async function liveCards(
	workspaceId: string,
	ids: readonly string[],
	policy: StockPolicy,
): Promise<Map<string, ProductCard>> {
	const live = await liveProducts(workspaceId);
	const cards = new Map<string, ProductCard>();
	for (const id of ids) {
		const card = cardIn(live, id, policy);
		if (card) cards.set(id, card);
	}
	return cards;
}

function cardIn(live: LiveProducts, id: string, policy: StockPolicy): ProductCard | null {
	const known = madeOf(live);
	const key = `${policy.soldOut} ${policy.least} ${id}`;
	const before = known.get(key);
	if (before) return before;
	const product = live.products.get(id);
	if (!product) return null;
	const { title, imageUrl, url, variants } = product;
	const card = { id, title, imageUrl, url, ...cardOf(variants, policy) };
	if (known.size >= MOST_MADE) known.clear();
	known.set(key, card);
	return card;
}
