import "server-only";
import { wilson } from "@/lib/analytics/rate";
import type { ProductFace, Replay, ReplayBasis } from "@/lib/contracts/changes";
import type { Comparison } from "@/lib/quiz/prove/compare";

const PRODUCTS = 200;

export function toReplay(
	{ runs, compared, unanswered, changed, products }: Comparison,
	basis: ReplayBasis,
	face: (id: string) => ProductFace,
): Replay {
	const interval = wilson(changed, compared);
	return {
		...{ basis, runs, compared, unanswered, changed },
		share: interval && { value: changed / compared, ...interval },
		products: products.slice(0, PRODUCTS).map(({ product, ...counts }) => ({ product: face(product), ...counts })),
	};
}
