import { aggregationOf } from "./aggregation";
import { addBit, type Bits, createBits, unite } from "./bitset";
import type { CompiledCatalog } from "./compile-catalog";
import { type CompiledTarget, compileTarget } from "./compile-target";
import { type CompiledVeto, compileVeto, type VetoKind } from "./compile-veto";
import type { CompiledEffect, CompiledGroup, CompiledPage, CompiledQuestion, CompiledQuiz } from "./compiled-quiz";
import { compileCases, picksOf } from "./decision";
import { isTargeted } from "./effects";
import { type Items, itemsOf } from "./items";
import { isNumeric, isPrivate } from "./kinds";
import { maxPoints } from "./max-points";
import { findStandIns, joinStandIns, listWithStandIns, type StandIns } from "./substitutes";
import { isPlainStock } from "./supply";
import { compileConstraints } from "./together/constraints";
import type { Effect, NodeId, NumberRange, Question, QuizDocument, ResultPage, Target } from "./types";

/** Once per (version, snapshot, overlay); O(effects × products). */
export function compileQuiz(document: QuizDocument, catalog: CompiledCatalog): CompiledQuiz {
	const items = itemsOf(catalog, document);
	const standIns = findStandIns(document.substitutes, items);
	const compile = memoTargets(items, standIns);
	const pages = new Map(document.resultPages.map((page) => [page.id, compilePage(page, items, compile)]));
	const slots = [...pages.values()].flatMap((page) => page.slots);
	const questions = new Map<NodeId, CompiledQuestion[]>();
	for (const screen of document.screens) {
		const compiled = screen.blocks.flatMap((block) => {
			const groups = block.kind === "text" ? null : compileGroups(block, compile);
			if (!groups || block.kind === "text") return [];
			const most = maxPoints(block, groups, slots, items.size);
			return [{ id: block.id, importance: block.importance, aggregation: aggregationOf(block), groups, most }];
		});
		questions.set(screen.id, compiled);
	}
	return { document, catalog, items, standIns, questions, pages };
}

/** What a compiled quiz adds to its catalog: its sets of products and outcomes, in bytes. Equal targets share one. */
export function bytesOfQuiz({ items, standIns, questions, pages }: CompiledQuiz): number {
	const sets = new Set<Bits>(standIns.authored.values());
	if (!isPlainStock(items.stock)) for (const set of [items.unavailable, items.rows]) sets.add(set);
	for (const { scores, others } of [...questions.values()].flat().flatMap(({ groups }) => groups)) {
		for (const { bits } of scores) sets.add(bits);
		for (const set of others.flatMap(setsOf)) sets.add(set);
	}
	for (const { slots, candidates, holdable, constraints } of pages.values()) {
		const ofSlots = slots.flatMap((slot) => [slot.candidates, slot.earlier, slot.picks]);
		const ofPairs = constraints.flatMap((one) => (one.kind === "pair" ? one.sets : []));
		for (const set of [candidates, holdable, ...ofSlots, ...ofPairs]) sets.add(set);
	}
	return [...sets].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function setsOf({ kind, target }: CompiledEffect): Bits[] {
	if (kind === "pin" || kind === "wish") return [target.bits];
	const sets = target.fixed ? [target.fixed.out, target.fixed.rows] : [target.whole.bits, target.rows?.bits];
	return sets.filter((set) => set != null);
}

interface Compile {
	/** What a score, a pin or a slot reaches, stand-ins included. */
	reach: (target: Target) => CompiledTarget;
	/** The products that it holds by themselves. */
	whole: (target: Target) => CompiledTarget;
	veto: Record<VetoKind, (target: Target) => CompiledVeto>;
	list: (ids: readonly string[]) => number[];
}

/** Equal targets share one bitset. */
function memoTargets(items: Items, standIns: StandIns): Compile {
	const whole = memo((target) => compileTarget(target, items));
	const veto = (kind: VetoKind) => memo((target) => compileVeto(kind, target, whole(target), items));
	return {
		reach: memo((target) => {
			const { bits, live } = whole(target);
			return { bits: joinStandIns(standIns, bits), live };
		}),
		whole,
		veto: { exclude: veto("exclude"), require: veto("require") },
		list: (ids) => listWithStandIns(standIns, ids, items),
	};
}

function memo<T>(compile: (target: Target) => T): (target: Target) => T {
	const known = new Map<string, T>();
	return (target) => {
		const key = JSON.stringify(target);
		const compiled = known.get(key) ?? compile(target);
		known.set(key, compiled);
		return compiled;
	};
}

function compilePage(page: ResultPage, items: Items, compile: Compile): CompiledPage {
	const union = createBits(items.size);
	const slots = page.slots.map((slot) => {
		const candidates = fixedBits(compile.reach(slot.candidates), items.size);
		const earlier = union.slice();
		unite(union, candidates);
		const cases = compileCases(slot.decision, items);
		const picks = picksOf(cases, items.size);
		return { slot, candidates, earlier, cases, picks, fallback: compile.list(slot.fallback) };
	});
	const fallback = compile.list(page.fallback);
	const holdable = union.slice();
	for (const { picks } of slots) unite(holdable, picks);
	for (const index of [...fallback, ...slots.flatMap((slot) => slot.fallback)]) addBit(holdable, index);
	const constraints = compileConstraints(page, items, compile.whole);
	return { page, slots, candidates: union, holdable, fallback, constraints };
}

function compileGroups(question: Question, compile: Compile): CompiledGroup[] | null {
	if (isPrivate(question)) return null;
	if (!isNumeric(question)) {
		return question.choices.map((choice) => compileGroup(choice.id, null, choice.effects, compile));
	}
	const own = compileGroup(null, null, question.effects, compile);
	return [own, ...question.ranges.map((range) => compileGroup(range.id, range, range.effects, compile))];
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
		const { id, kind } = effect;
		if (kind === "require" && !effect.hard) {
			group.others.push({ kind: "wish", id, target: compile.whole(effect.target), priority: effect.priority });
			continue;
		}
		if (kind === "exclude" || kind === "require") {
			group.others.push({ kind, id, target: compile.veto[kind](effect.target) });
			continue;
		}
		const target = compile.reach(effect.target);
		// Operands known only later are for require and exclude (§2); elsewhere they leave the effect inert.
		if (target.live.length > 0) continue;
		if (kind === "score") group.scores.push({ points: effect.points, bits: target.bits });
		else group.others.push({ kind, id, target, slot: effect.slot });
	}
	return group;
}

function fixedBits(target: CompiledTarget, size: number): Bits {
	return target.live.length > 0 ? createBits(size) : target.bits;
}
