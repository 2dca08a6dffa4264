import { type Bits, complement, subtract, widenBits } from "./bitset";
import { type CompiledTarget, resolveTarget, testVariants } from "./compile-target";
import type { Seen } from "./condition";
import type { Items } from "./items";
import { isOfVariants } from "./predicate";
import type { Target } from "./types";

/** An exclude, or a require that is hard. */
export type VetoKind = "exclude" | "require";

/** What a veto rules out, or what it judges where an answer or a variable has a say in that. */
export type CompiledVeto = { fixed: RuledOut } | ({ fixed: null } & Judged);

/** Whole products and, where its tests tell variants apart, each variant of those that have any. */
interface Judged {
	whole: CompiledTarget;
	rows: CompiledTarget | null;
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
	const waits = whole.live.length > 0 || (rows !== null && rows.live.length > 0);
	return waits ? { fixed: null, whole, rows } : { fixed: ruleOut(kind, whole.bits, rows?.bits ?? null, items) };
}

/** What it rules out at the end of a path, or null when it is inert. */
export function resolveVeto(kind: VetoKind, veto: CompiledVeto, items: Items, seen: Seen): RuledOut | null {
	if (veto.fixed) return veto.fixed;
	const held = resolveTarget(veto.whole, seen);
	return held && ruleOut(kind, held, veto.rows && resolveTarget(veto.rows, seen), items);
}

function ruleOut(kind: VetoKind, held: Bits, heldRows: Bits | null, items: Items): RuledOut {
	const { variants } = items.catalog;
	const out = kind === "exclude" ? held : complement(held, items.size);
	if (!heldRows) return { out, rows: null };
	const others = out.slice();
	subtract(others, widenBits(variants.owning, items.size));
	return { out: others, rows: kind === "exclude" ? heldRows : complement(heldRows, variants.owners.length) };
}
