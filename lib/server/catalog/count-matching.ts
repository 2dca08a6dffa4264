import "server-only";
import type { MatchCount } from "@/lib/contracts/catalog";
import { hasBit } from "@/lib/quiz/bitset";
import { compileCatalog } from "@/lib/quiz/compile-catalog";
import { compileTarget } from "@/lib/quiz/compile-target";
import { itemsOf } from "@/lib/quiz/items";
import { oncePer } from "@/lib/quiz/once-per";
import type { Target } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { liveCatalog } from "./live-catalog";
import { productCards } from "./product-cards";

const FIRST = 5;
const compile = oncePer(compileCatalog);

/** How many active products an effect's or a slot's target holds now, by the engine's own predicates, and the first few. */
export async function countMatching({ workspaceId }: Scope, target: Target): Promise<MatchCount> {
	const catalog = compile(await liveCatalog(workspaceId));
	const { bits, live } = compileTarget(target, itemsOf(catalog));
	const held = catalog.products.filter((_, index) => hasBit(bits, index));
	const first = held.slice(0, FIRST);
	const cards = await productCards(
		workspaceId,
		first.map(({ id }) => id),
	);
	return {
		count: held.length,
		available: held.filter(({ available }) => available).length,
		of: catalog.products.length,
		first: first.map(({ id, title, price }) => ({ id, title, price, imageUrl: cards.get(id)?.imageUrl ?? null })),
		depends: live.length > 0,
	};
}
