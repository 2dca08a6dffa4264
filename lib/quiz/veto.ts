import { type Bits, countFresh, createBits, hasBit, unite } from "./bitset";
import type { ActiveEffects } from "./collect-effects";
import type { Items } from "./items";
import type { VetoCause, VetoCount } from "./result";
import { takeRows } from "./variant-rows";

/** What the vetoes of a path leave (docs/evaluation.md §3). */
export interface Judgement {
	/** Ruled out. */
	vetoed: Bits;
	/** Rows of the variants that aren't; the quiz's own where no veto judges any. */
	left: Bits;
	/** Over `counted`, how many fell to which cause first. */
	counts: VetoCount[];
}

export function vetoProducts(active: ActiveEffects, items: Items, counted: Bits): Judgement {
	const vetoed = createBits(items.size);
	// Most quizzes tell no variants apart; then there is nothing to take out.
	const left = active.vetoes.some(({ rows }) => rows !== null) ? items.rows.slice() : items.rows;
	const counts: VetoCount[] = [];
	for (const { cause, out } of vetoCauses(active, items, left)) {
		const count = countFresh(counted, out, vetoed);
		if (count > 0) counts.push({ cause, count });
		unite(vetoed, out);
	}
	return { vetoed, left, counts };
}

/** The first cause that rules the product out, or null. */
export function firstVeto(active: ActiveEffects, items: Items, index: number): VetoCause | null {
	for (const { cause, out } of vetoCauses(active, items, items.rows.slice())) if (hasBit(out, index)) return cause;
	return null;
}

/** In path order, each cause with what falls to it; `left` is what is left of the variants by then. */
function* vetoCauses(
	{ vetoes }: ActiveEffects,
	{ catalog, unavailable }: Items,
	left: Bits,
): Generator<{ cause: VetoCause; out: Bits }> {
	yield { cause: { kind: "unavailable" }, out: unavailable };
	for (const { kind, effect, out, rows } of vetoes) {
		const all = rows ? out.slice() : out;
		if (rows) takeRows(catalog.variants, left, rows, all);
		yield { cause: { kind, effect }, out: all };
	}
}
