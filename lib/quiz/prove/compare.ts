import type { CompiledQuiz } from "../compiled-quiz";
import { type Entry, settleQuiz } from "../entry";
import { recommend } from "../recommend";
import type { Result } from "../result";
import type { Answers, NodeId } from "../types";
import { shownBy } from "./ending";

/** What people who answered as they did would see of another quiz, or of the same one on another catalog. */
export interface Comparison {
	/** Runs given. */
	runs: number;
	/** Runs that lead to a result on both sides; the counts below are of these. */
	compared: number;
	/** Runs that come to a question on the other side that they have no answer to, or to no result. */
	unanswered: number;
	/** Runs that show other products, or the same in another order. */
	changed: number;
	/** Products that more or fewer runs show, by how many, most first. */
	products: { product: string; before: number; after: number }[];
	/** The first changed runs, by their place in the list given. */
	cases: ChangedCase[];
}

/** What somebody answered, and where they came in. */
export interface PastRun {
	answers: Answers;
	entry: Entry;
}

export interface ChangedCase {
	run: number;
	before: ShownSlot[];
	after: ShownSlot[];
}

export interface ShownSlot {
	slot: NodeId;
	products: string[];
}

/** Replays the same answers on both sides. O(runs) evaluations of each. `cases`: how many changed runs are kept. */
export function compareResults(
	before: CompiledQuiz,
	after: CompiledQuiz,
	runs: readonly PastRun[],
	{ cases = 50 }: { cases?: number } = {},
): Comparison {
	const comparison: Comparison = {
		...{ runs: runs.length, compared: 0, unanswered: 0, changed: 0 },
		...{ products: [], cases: [] },
	};
	const counts = new Map<string, { before: number; after: number }>();
	for (const [run, { answers, entry }] of runs.entries()) {
		// The engine's arrays are used again by the next evaluation; what is kept is copied.
		const left = shown(recommend(settleQuiz(before, entry), answers));
		const right = shown(recommend(settleQuiz(after, entry), answers));
		if (!left || !right) {
			comparison.unanswered++;
			continue;
		}
		comparison.compared++;
		for (const product of productsOf(left.slots)) count(counts, product).before++;
		for (const product of productsOf(right.slots)) count(counts, product).after++;
		if (left.signature === right.signature) continue;
		comparison.changed++;
		if (comparison.cases.length < cases) comparison.cases.push({ run, before: left.slots, after: right.slots });
	}
	const differing = [...counts].filter(([, { before: was, after: is }]) => was !== is);
	comparison.products = differing
		.map(([product, both]) => ({ product, ...both }))
		.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.product < b.product ? -1 : 1));
	return comparison;
}

function shown(result: Result | null): { signature: string; slots: ShownSlot[] } | null {
	if (!result) return null;
	const slots = result.slots.map(({ slot, items }) => ({ slot, products: items.map(({ product }) => product) }));
	return { signature: shownBy(result), slots };
}

function productsOf(slots: readonly ShownSlot[]): Set<string> {
	return new Set(slots.flatMap(({ products }) => products));
}

function count(counts: Map<string, { before: number; after: number }>, product: string) {
	const known = counts.get(product) ?? { before: 0, after: 0 };
	counts.set(product, known);
	return known;
}
