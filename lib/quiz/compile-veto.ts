import { type Bits, complement, subtract, widenBits } from "./bitset";
import { type CompiledTarget, resolveTarget, testVariants } from "./compile-target";
import type { Seen } from "./condition";
import type { Items } from "./items";
import { isOfVariants } from "./predicate";
import type { Target } from "./types";

/** An exclude, or a require that is hard. */
export type VetoKind = "exclude" | "require";

/** What a veto judges: whole products and, where its tests tell variants apart, each variant of those that have any. */
export interface CompiledVeto {
	whole: CompiledTarget;
	rows: CompiledTarget | null;
	/** What it rules out, where no answer and no variable has a say in it. */
	fixed: RuledOut | null;
}

export interface RuledOut {
	/** As a whole: products whose variants are judged are not. */
	out: Bits;
	/** Rows of the variants, or null when it tells none apart. */
	rows: Bits | null;
}

/** `whole`: the same target of whole products. */
export function compileVeto(kind: VetoKind, target: Target, whole: CompiledTarget, items: Items): CompiledVeto {
	const tellsApart = target.kind === "where" && target.all.some(({ attribute }) => isOfVariants(attribute));
	const hasVariants = items.catalog.variants.owners.length > 0;
	const rows = tellsApart && hasVariants ? testVariants(target.all, items) : null;
	const isFixed = whole.live.length === 0 && (rows?.live ?? []).length === 0;
	return { whole, rows, fixed: isFixed ? ruleOut(kind, whole.bits, rows?.bits ?? null, items) : null };
}

/** What it rules out at the end of a path, or null when it is inert. */
export function resolveVeto(
	kind: VetoKind,
	{ whole, rows, fixed }: CompiledVeto,
	items: Items,
	seen: Seen,
): RuledOut | null {
	if (fixed) return fixed;
	const held = resolveTarget(whole, seen);
	return held && ruleOut(kind, held, rows && resolveTarget(rows, seen), items);
}

function ruleOut(kind: VetoKind, held: Bits, heldRows: Bits | null, items: Items): RuledOut {
	const { variants } = items.catalog;
	const out = kind === "exclude" ? held : complement(held, items.size);
	if (!heldRows) return { out, rows: null };
	const others = out.slice();
	subtract(others, widenBits(variants.owning, items.size));
	return { out: others, rows: kind === "exclude" ? heldRows : complement(heldRows, variants.owners.length) };
}
