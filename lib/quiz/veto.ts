import { type Bits, countFresh, createBits, hasBit, unite } from "./bitset";
import type { ActiveEffects } from "./collect-effects";
import type { Items } from "./items";
import type { VetoCause, VetoCount } from "./result";

/** All vetoed products (docs/evaluation.md §3) and, over `counted`, how many fell to which cause first. */
export function vetoProducts(
	active: ActiveEffects,
	items: Items,
	counted: Bits,
): { vetoed: Bits; counts: VetoCount[] } {
	const vetoed = createBits(items.size);
	const counts: VetoCount[] = [];
	for (const { cause, out } of vetoCauses(active, items)) {
		const count = countFresh(counted, out, vetoed);
		if (count > 0) counts.push({ cause, count });
		unite(vetoed, out);
	}
	return { vetoed, counts };
}

/** The first cause that rules the product out, or null. */
export function firstVeto(active: ActiveEffects, items: Items, index: number): VetoCause | null {
	return vetoCauses(active, items).find(({ out }) => hasBit(out, index))?.cause ?? null;
}

function vetoCauses(active: ActiveEffects, items: Items): { cause: VetoCause; out: Bits }[] {
	return [
		{ cause: { kind: "unavailable" }, out: items.unavailable },
		...active.vetoes.map(({ kind, effect, out }) => ({ cause: { kind, effect }, out })),
	];
}
