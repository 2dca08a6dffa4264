import { addBit, type Bits, createBits } from "./bitset";
import { type Items, indexOfOutcome } from "./items";
import type { Condition, Decision, NodeId, Picked } from "./types";
import { rowOf } from "./variant-rows";

/** A row of a table or a range of scores, as the condition on which it holds. The first that holds decides. */
export interface DecisionCase {
	when: Condition;
	pick: Picked | null;
}

/** The cases of a decision in order (docs/evaluation.md §6): what everything but its editors knows of it. */
export function casesOf(decision: Decision): DecisionCase[] {
	if (decision.kind === "ranges") {
		const { variable, cuts, picks } = decision;
		return picks.slice(0, cuts.length + 1).map((pick, at) => ({ when: withinCuts(variable, cuts, at), pick }));
	}
	return decision.rows.map(({ cells, pick }) => ({ when: cellsHold(decision.questions, cells), pick }));
}

function cellsHold(questions: readonly NodeId[], cells: readonly NodeId[][]): Condition {
	const of = questions.flatMap((question, column): Condition[] => {
		const choices = cells[column] ?? [];
		return choices.length > 0 ? [{ kind: "choice", question, op: "hasAny", choices }] : [];
	});
	return { kind: "all", of };
}

/** The range after a cut begins with it. */
function withinCuts(variable: NodeId, cuts: readonly number[], at: number): Condition {
	const test = (op: "<" | "≥", value: number | undefined): Condition[] =>
		value === undefined ? [] : [{ kind: "variable", variable, op, value, to: null }];
	return { kind: "all", of: [...test("≥", cuts[at - 1]), ...test("<", cuts[at])] };
}

export interface CompiledCase {
	when: Condition;
	/** Null: nobody, or nothing that is there. */
	pick: CompiledPick | null;
}

export interface CompiledPick {
	index: number;
	/** Of the variant that is picked; null: whichever is to be had. */
	row: number | null;
}

export function compileCases(decision: Decision | null, items: Items): CompiledCase[] {
	if (!decision) return [];
	return casesOf(decision).map(({ when, pick }) => ({ when, pick: pick && compilePick(pick, items) }));
}

/** Whatever one of the cases may pick. */
export function picksOf(cases: readonly CompiledCase[], size: number): Bits {
	const bits = createBits(size);
	for (const { pick } of cases) if (pick) addBit(bits, pick.index);
	return bits;
}

function compilePick(pick: Picked, items: Items): CompiledPick | null {
	const { indexOf, variants } = items.catalog;
	const index = pick.kind === "product" ? indexOf.get(pick.product) : indexOfOutcome(items, pick.outcome);
	if (index === undefined) return null;
	if (pick.kind === "outcome" || pick.variant === null) return { index, row: null };
	const row = rowOf(variants, index, pick.variant);
	return row === null ? null : { index, row };
}
