import { type Aggregation, aggregationOf } from "./aggregation";
import { type Bits, createBits, unite } from "./bitset";
import type { CompiledCatalog } from "./compile-catalog";
import { type CompiledTarget, compileTarget, productBits } from "./compile-target";
import { type CompiledCase, compileCases, picksOf } from "./decision";
import { isTargeted } from "./effects";
import { type Items, itemsOf } from "./items";
import { isNumeric, isPrivate } from "./kinds";
import { maxPoints } from "./max-points";
import type { Effect, LocalText, NodeId, NumberRange, Question, QuizDocument, ResultPage, Slot, Target } from "./types";

/** A quiz bound to a catalog: every target is a bitset, every slot knows the most a question can give. */
export interface CompiledQuiz {
	document: QuizDocument;
	catalog: CompiledCatalog;
	/** Its products and the quiz's outcomes: what all indices here stand for. */
	items: Items;
	/** Screen id → its questions that have effects, in order. */
	questions: ReadonlyMap<NodeId, CompiledQuestion[]>;
	pages: ReadonlyMap<NodeId, CompiledPage>;
}

export interface CompiledQuestion {
	id: NodeId;
	importance: number;
	/** How the points of its ticked choices come together. */
	aggregation: Aggregation;
	/** A number question's own effects. */
	own: CompiledGroup | null;
	/** Choices or ranges, in document order. */
	groups: CompiledGroup[];
	/** Slot id → importance × the most points any of its candidates can get: this question's term of M. */
	most: ReadonlyMap<NodeId, number>;
}

/** The effects of one choice, one range or, with `choice` null, of a number question itself. */
export interface CompiledGroup {
	choice: NodeId | null;
	range: NumberRange | null;
	scores: { points: number; bits: Bits }[];
	/** Vetoes, requires and pins, in order. */
	others: CompiledEffect[];
}

export type CompiledEffect =
	| { kind: "exclude"; id: NodeId; target: CompiledTarget; reason: LocalText }
	| { kind: "require"; id: NodeId; target: CompiledTarget; priority: number; hard: boolean }
	| { kind: "pin"; id: NodeId; target: CompiledTarget; slot: NodeId | null };

export interface CompiledPage {
	page: ResultPage;
	slots: CompiledSlot[];
	/** Candidates of at least one slot. */
	candidates: Bits;
	/** Those, what decisions pick and the fallbacks. */
	holdable: Bits;
}

export interface CompiledSlot {
	slot: Slot;
	candidates: Bits;
	/** Candidates of the page's earlier slots. */
	earlier: Bits;
	/** Of its decision: the first that holds says what stands first. */
	cases: CompiledCase[];
	/** What they pick. */
	picks: Bits;
}

/** Once per (version, snapshot, overlay); O(effects × products). */
export function compileQuiz(document: QuizDocument, catalog: CompiledCatalog): CompiledQuiz {
	const items = itemsOf(catalog, document.outcomes);
	const compile = memoTargets(items);
	const pages = new Map(document.resultPages.map((page) => [page.id, compilePage(page, items, compile)]));
	const slots = [...pages.values()].flatMap((page) => page.slots);
	const questions = new Map<NodeId, CompiledQuestion[]>();
	for (const screen of document.screens) {
		const compiled = screen.blocks.flatMap((block) => {
			const groups = block.kind === "text" ? null : compileGroups(block, compile);
			if (!groups || block.kind === "text") return [];
			const most = maxPoints(block, groups, slots, items.size);
			return [{ id: block.id, importance: block.importance, aggregation: aggregationOf(block), ...groups, most }];
		});
		questions.set(screen.id, compiled);
	}
	return { document, catalog, items, questions, pages };
}

/** What a compiled quiz adds to its catalog: its sets of products and outcomes, in bytes. Equal targets share one. */
export function bytesOfQuiz({ questions, pages }: CompiledQuiz): number {
	const sets = new Set<Bits>();
	for (const { own, groups } of [...questions.values()].flat()) {
		for (const group of own ? [own, ...groups] : groups) {
			for (const { bits } of group.scores) sets.add(bits);
			for (const { target } of group.others) sets.add(target.bits);
		}
	}
	for (const { slots, candidates, holdable } of pages.values()) {
		for (const set of [candidates, holdable, ...slots.flatMap((slot) => [slot.candidates, slot.earlier, slot.picks])])
			sets.add(set);
	}
	return [...sets].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

type Compile = (target: Target) => CompiledTarget;

/** Equal targets share one bitset. */
function memoTargets(items: Items): Compile {
	const known = new Map<string, CompiledTarget>();
	return (target) => {
		const key = JSON.stringify(target);
		let compiled = known.get(key);
		if (!compiled) {
			compiled = compileTarget(target, items);
			known.set(key, compiled);
		}
		return compiled;
	};
}

function compilePage(page: ResultPage, items: Items, compile: Compile): CompiledPage {
	const union = createBits(items.size);
	const slots = page.slots.map((slot) => {
		const candidates = fixedBits(compile(slot.candidates), items.size);
		const earlier = union.slice();
		unite(union, candidates);
		const cases = compileCases(slot.decision, items);
		return { slot, candidates, earlier, cases, picks: picksOf(cases, items.size) };
	});
	const holdable = productBits([...page.fallback, ...page.slots.flatMap(({ fallback }) => fallback)], items);
	for (const set of [union, ...slots.map(({ picks }) => picks)]) unite(holdable, set);
	return { page, slots, candidates: union, holdable };
}

function compileGroups(question: Question, compile: Compile): Pick<CompiledQuestion, "own" | "groups"> | null {
	if (isPrivate(question)) return null;
	if (isNumeric(question)) {
		return {
			own: compileGroup(null, null, question.effects, compile),
			groups: question.ranges.map((range) => compileGroup(range.id, range, range.effects, compile)),
		};
	}
	return {
		own: null,
		groups: question.choices.map((choice) => compileGroup(choice.id, null, choice.effects, compile)),
	};
}

function compileGroup(
	choice: NodeId | null,
	range: NumberRange | null,
	effects: readonly Effect[],
	compile: Compile,
): CompiledGroup {
	const group: CompiledGroup = { choice, range, scores: [], others: [] };
	for (const effect of effects) {
		if (!isTargeted(effect)) continue;
		const target = compile(effect.target);
		// Operands known only later are for require and exclude (§2); elsewhere they leave the effect inert.
		const inert = target.live.length > 0;
		if (effect.kind === "score") {
			if (!inert) group.scores.push({ points: effect.points, bits: target.bits });
		} else if (effect.kind !== "pin" || !inert) {
			group.others.push({ ...effect, target });
		}
	}
	return group;
}

function fixedBits(target: CompiledTarget, size: number): Bits {
	return target.live.length > 0 ? createBits(size) : target.bits;
}
