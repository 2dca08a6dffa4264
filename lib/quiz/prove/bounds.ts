import { type Bits, createBits, fullBits, unite, widenBits } from "../bitset";
import { effectsOf } from "../checks/document-index";
import type { Items } from "../items";
import type { NodeId } from "../types";
import { ownersOf } from "../variant-rows";
import type { AnswerClass, ClassEffects } from "./answer-classes";
import type { AnswerSpace } from "./answer-space";
import { waits } from "./document-parts";
import { type Folded, foldBack } from "./fold-back";

/** What the questions still to come can do to each product, whatever way the path takes. By product index. */
export interface Bounds {
	/** Fewest and most points. */
	lo: Float64Array;
	hi: Float64Array;
	/** Some way rules it or one of its variants out, or leaves a wish unmet. */
	risk: Bits;
	/** Some way pins it. */
	pinned: Bits;
	/** Slot id → the most that can be added to M. */
	most: Map<NodeId, number>;
}

/** Bounds just before each question is answered, and at the end. */
export function boundQuestions(space: AnswerSpace): Folded<Bounds> {
	const size = space.quiz.items.size;
	return foldBack(
		space,
		nothing(size, waitingRisk(space)),
		(rest, { classes }) => plus(rest, ofClasses(classes ?? [], space.quiz.items)),
		either,
	);
}

/** Products that an effect waiting for another question's answer may rule out or leave unmet. */
function waitingRisk({ quiz }: AnswerSpace): Bits {
	const { size } = quiz.items;
	const risk = createBits(size);
	for (const screen of quiz.document.screens) {
		for (const block of screen.blocks) {
			if (block.kind === "text") continue;
			for (const effect of effectsOf(block)) {
				const mayRuleOut = effect.kind === "require" || effect.kind === "exclude";
				if (mayRuleOut && waits(effect.target, block.id)) unite(risk, fullBits(size));
			}
		}
	}
	return risk;
}

function nothing(size: number, risk: Bits): Bounds {
	return { lo: new Float64Array(size), hi: new Float64Array(size), risk, pinned: createBits(size), most: new Map() };
}

function ofClasses(classes: readonly AnswerClass[], { catalog, size }: Items): Bounds {
	const [first, ...others] = classes.map(({ effects }) => effects);
	if (!first) return nothing(size, createBits(size));
	const bounds = nothing(size, createBits(size));
	const touched = new Int32Array(size);
	for (const effects of [first, ...others]) {
		widen(bounds, effects, touched);
		for (const set of [effects.vetoed, effects.unmet]) if (set) unite(bounds.risk, set);
		if (effects.thinned) unite(bounds.risk, widenBits(ownersOf(catalog.variants, effects.thinned), size));
		if (effects.pinned) unite(bounds.pinned, effects.pinned);
		for (const [slot, most] of effects.most) bounds.most.set(slot, Math.max(0, most, bounds.most.get(slot) ?? 0));
	}
	// An answer that doesn't touch a product gives it 0.
	for (let i = 0; i < size; i++) {
		if (touched[i] === classes.length) continue;
		bounds.lo[i] = Math.min(0, bounds.lo[i] as number);
		bounds.hi[i] = Math.max(0, bounds.hi[i] as number);
	}
	return bounds;
}

function widen({ lo, hi }: Bounds, { indices, points }: ClassEffects, touched: Int32Array): void {
	for (let k = 0; k < indices.length; k++) {
		const i = indices[k] as number;
		const value = points[k] as number;
		const isFirst = touched[i] === 0;
		lo[i] = isFirst ? value : Math.min(lo[i] as number, value);
		hi[i] = isFirst ? value : Math.max(hi[i] as number, value);
		touched[i] = (touched[i] as number) + 1;
	}
}

function plus(a: Bounds, b: Bounds): Bounds {
	const most = new Map(a.most);
	for (const [slot, more] of b.most) most.set(slot, (most.get(slot) ?? 0) + more);
	return { lo: zip(a.lo, b.lo, add), hi: zip(a.hi, b.hi, add), ...unions(a, b), most };
}

function either(a: Bounds, b: Bounds): Bounds {
	const most = new Map(a.most);
	for (const [slot, other] of b.most) most.set(slot, Math.max(most.get(slot) ?? 0, other));
	return { lo: zip(a.lo, b.lo, Math.min), hi: zip(a.hi, b.hi, Math.max), ...unions(a, b), most };
}

function unions(a: Bounds, b: Bounds): Pick<Bounds, "risk" | "pinned"> {
	const both = (one: Bits, other: Bits) => {
		const all = one.slice();
		unite(all, other);
		return all;
	};
	return { risk: both(a.risk, b.risk), pinned: both(a.pinned, b.pinned) };
}

const add = (a: number, b: number) => a + b;

function zip(a: Float64Array, b: Float64Array, join: (a: number, b: number) => number): Float64Array {
	return Float64Array.from(a, (value, at) => join(value, b[at] as number));
}
