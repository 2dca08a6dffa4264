import { walk } from "../advance";
import { addBit, type Bits, createBits, hasBit, listBits } from "../bitset";
import type { CompiledPage } from "../compiled-quiz";
import { placesOf } from "../together/constraints";
import { barsRepeats } from "../together/group-rules";
import type { Answers, NodeId, ResultPage } from "../types";
import { takeRows } from "../variant-rows";
import type { AnswerClass } from "./answer-classes";
import type { AnswerSpace } from "./answer-space";
import { type Bounds, boundQuestions } from "./bounds";
import { Duels } from "./duels";
import { type Foresight, possibleCases, possiblePages } from "./foresight";
import { beatenBy, keptOutBy, type SlotView, type SureOnes, sureOnes } from "./slot-leaders";
import { type Span, spansAtEnd } from "./variable-spans";

/** A product's state so far. */
const VETOED = 1;
const UNMET = 2;
const PINNED = 4;

/** What stands in a product's way at one place of the tree. */
export interface Obstacle {
	product: number;
	/** Ruled out by an answer or not to be had. */
	vetoed: boolean;
	/** Products that come before it whatever is answered from here on. Empty when it isn't a question of rank. */
	behind: readonly number[];
}

/**
 * Scores and states along one path of the tree, and from them what can't be shown any more. Sound: whatever is said to be
 * out of reach is out of reach on every path below.
 */
export class Frontier {
	private readonly scores: Float64Array[] = [];
	private readonly states: Uint8Array[] = [];
	/** Rows of the variants that are not ruled out. */
	private readonly left: Bits[] = [];
	private readonly most: Map<NodeId, number>[] = [new Map()];
	private readonly before: ReadonlyMap<NodeId, Bounds>;
	private readonly end: Bounds;
	private readonly duels: Duels;
	private readonly hasMinimum: boolean;
	private readonly decides: boolean;
	private readonly screenOf = new Map<NodeId, number>();
	private readonly slots: ReadonlyMap<NodeId, SlotView[]>;
	private readonly spans: ReturnType<typeof spansAtEnd>;

	constructor(private readonly space: AnswerSpace) {
		const { document, items, pages } = space.quiz;
		const { size } = items;
		const state = new Uint8Array(size);
		for (const index of listBits(items.unavailable)) state[index] = VETOED;
		this.states.push(state);
		this.left.push(items.rows.slice());
		this.scores.push(new Float64Array(size));
		this.duels = new Duels(space);
		this.spans = spansAtEnd(space);
		this.hasMinimum = document.resultPages.some(({ slots }) => slots.some(({ minMatch }) => minMatch !== null));
		this.decides = document.resultPages.some(({ slots }) => slots.some(({ decision }) => decision !== null));
		const { before, end } = boundQuestions(space);
		[this.before, this.end] = [before, end];
		for (const [at, { blocks }] of document.screens.entries()) for (const { id } of blocks) this.screenOf.set(id, at);
		this.slots = new Map([...pages.values()].map((page) => [page.page.id, viewSlots(page)]));
	}

	/** The question at `depth` gets this answer. */
	choose({ effects }: AnswerClass, depth: number): void {
		const scores = copyInto(this.scores, depth);
		const state = copyInto(this.states, depth);
		const left = copyInto(this.left, depth);
		const { indices, points, vetoed, thinned, unmet, pinned, most } = effects;
		for (let k = 0; k < indices.length; k++) {
			const i = indices[k] as number;
			scores[i] = (scores[i] as number) + (points[k] as number);
		}
		for (const [bits, flag] of [[vetoed, VETOED] as const, [unmet, UNMET] as const, [pinned, PINNED] as const]) {
			if (bits) for (const index of listBits(bits)) state[index] = (state[index] as number) | flag;
		}
		if (thinned) {
			const { catalog, size } = this.space.quiz.items;
			const emptied = createBits(size);
			takeRows(catalog.variants, left, thinned, emptied);
			for (const index of listBits(emptied)) state[index] = (state[index] as number) | VETOED;
		}
		if (this.hasMinimum) this.most[depth + 1] = sumUp(this.most[depth], most);
	}

	/**
	 * Of these products, those that some path below may show; the obstacle of each other is told. `question` is the next to
	 * be answered, null at the end of a path.
	 */
	survivors(
		products: readonly number[],
		question: NodeId | null,
		depth: number,
		answers: Answers,
		tell: (obstacle: Obstacle) => void,
	): number[] {
		const rest = (question === null ? null : this.before.get(question)) ?? this.end;
		const state = this.states[depth];
		if (!state) return [...products];
		const scores = this.scores[depth] as Float64Array;
		const slots = this.slotsBelow(question, depth, answers, rest);
		const picked = new Set(this.casesBelow(question, answers).map(({ pick }) => pick));
		return products.filter((product) => {
			const flags = state[product] as number;
			if (flags & VETOED) tell({ product, vetoed: true, behind: [] });
			if (flags & VETOED) return false;
			if (flags & PINNED || hasBit(rest.pinned, product) || picked.has(product)) return true;
			const best = (scores[product] as number) + (rest.hi[product] as number);
			const unmet = (flags & UNMET) !== 0;
			const duel = unmet ? null : this.duels.against(product, question, scores);
			const behind: number[] = [];
			for (const { view, sure } of slots) {
				if (view.joined && hasBit(view.holdable, product)) return true;
				if (view.joined) continue;
				const ahead = keptOutBy(product, unmet, view, sure, best) ?? (duel && beatenBy(view, sure, duel));
				if (!ahead) return true;
				behind.push(...ahead);
			}
			tell({ product, vetoed: false, behind });
			return false;
		});
	}

	/** How many products the slot can hold at most on the paths below. */
	roomIn(slot: NodeId, question: NodeId | null, depth: number): number {
		const state = this.states[depth];
		const { pinned } = (question === null ? null : this.before.get(question)) ?? this.end;
		const view = [...this.slots.values()].flat().find(({ compiled }) => compiled.slot.id === slot);
		if (!state || !view) return Number.POSITIVE_INFINITY;
		let count = 0;
		for (let i = 0; i < state.length; i++) {
			const flags = state[i] as number;
			if (flags & VETOED) continue;
			const isNamed = hasBit(view.holdable, i) || hasBit(view.compiled.picks, i);
			if (isNamed || flags & PINNED || hasBit(pinned, i)) count++;
		}
		return count;
	}

	/** Pages that the paths below may end on. */
	pagesBelow(question: NodeId | null, answers: Answers): ResultPage[] {
		return possiblePages(this.space.quiz.document.resultPages, this.foresee(question, answers));
	}

	/** Cases of decisions that may settle what a slot holds on the paths below. */
	casesBelow(question: NodeId | null, answers: Answers): { slot: NodeId; at: number; pick: number | null }[] {
		if (!this.decides) return [];
		const ahead = this.foresee(question, answers);
		return this.pagesBelow(question, answers).flatMap(({ id }) =>
			(this.slots.get(id) ?? []).flatMap(({ compiled: { slot, cases } }) =>
				possibleCases(cases, ahead).map((at) => ({ slot: slot.id, at, pick: cases[at]?.pick?.index ?? null })),
			),
		);
	}

	private foresee(question: NodeId | null, answers: Answers): Foresight {
		if (question === null) {
			const { variables } = walk(this.space.quiz.document, answers);
			const spanOf = (id: NodeId): Span | undefined => {
				const value = variables[id];
				return value === undefined ? undefined : [value, value];
			};
			return { answers, isOpen: () => false, spanOf };
		}
		const here = this.screenOf.get(question) ?? 0;
		const isAhead = (other: NodeId) => this.space.order !== null || (this.screenOf.get(other) ?? 0) >= here;
		const isOpen = (other: NodeId) => !(other in answers) && isAhead(other);
		return { answers, isOpen, spanOf: (id) => this.spans.get(id) };
	}

	/** Slots of the pages below with those who are sure of their place in the order. */
	private slotsBelow(question: NodeId | null, depth: number, answers: Answers, rest: Bounds) {
		const now = { scores: this.scores[depth] as Float64Array, states: this.states[depth] as Uint8Array };
		// Slots for the same candidates share them.
		const known = new Map<Bits, SureOnes>();
		return this.pagesBelow(question, answers).flatMap(({ id }) =>
			(this.slots.get(id) ?? []).toReversed().map((view) => {
				const { slot, candidates } = view.compiled;
				const isPlain = slot.minMatch === null && slot.minScore === null;
				const shared = isPlain ? known.get(candidates) : undefined;
				const limit = slot.max + view.taken;
				if (shared && shared.limit >= limit) return { view, sure: shared };
				const most = (this.most[depth]?.get(slot.id) ?? 0) + (rest.most.get(slot.id) ?? 0);
				const sure = sureOnes(view, now, rest, { most, limit, all: view.sure });
				if (isPlain) known.set(candidates, sure);
				return { view, sure };
			}),
		);
	}
}

function viewSlots({ slots, constraints, fallback }: CompiledPage): SlotView[] {
	const joined = new Set(constraints.flatMap((constraint) => placesOf(constraint, slots)));
	return slots.map((compiled, at) => {
		const { candidates } = compiled;
		const holdable = candidates.slice();
		for (const index of [...compiled.fallback, ...fallback]) addBit(holdable, index);
		const list = Int32Array.from(listBits(candidates));
		// Slots that are joined with an earlier one may be filled before this one.
		const isBefore = (place: number) => place < at || (place > at && joined.has(place));
		const before = slots.filter((_, place) => isBefore(place) && barsRepeats(slots, at, place));
		const taken = before.reduce((sum, other) => sum + other.slot.max, 0);
		return { compiled, candidates: list, holdable, joined: joined.has(at), taken, sure: list.slice() };
	});
}

function sumUp(sums: ReadonlyMap<NodeId, number> | undefined, terms: ReadonlyMap<NodeId, number>): Map<NodeId, number> {
	const all = new Map(sums);
	for (const [slot, term] of terms) all.set(slot, (all.get(slot) ?? 0) + term);
	return all;
}

function copyInto<T extends Float64Array | Uint8Array | Bits>(levels: T[], depth: number): T {
	const from = levels[depth] as T;
	const known = levels[depth + 1];
	const into = known ?? (from.slice() as T);
	if (known) (into as Uint8Array).set(from as Uint8Array);
	levels[depth + 1] = into;
	return into;
}
