import { type Bits, complement, subtract, widenBits } from "./bitset";
import type { CompiledEffect, CompiledGroup, CompiledQuestion, CompiledQuiz } from "./compile-quiz";
import { resolveTarget } from "./compile-target";
import type { Items } from "./items";
import { rangeHolds } from "./range";
import type { Walk } from "./result";
import { type ScorePart, scoreParts } from "./score-part";
import type { AnswerValue, NodeId } from "./types";

/** What the answers on the path do, in path order (docs/evaluation.md §2). */
export interface ActiveEffects {
	/** Questions answered on the path that can have effects. */
	questions: CompiledQuestion[];
	/** Score effects by question and choice. */
	parts: ScorePart[];
	/** Excludes and hard requires. */
	vetoes: Veto[];
	/** Soft requires, as the products that meet them. */
	wishes: Wish[];
	pins: { slot: NodeId | null; bits: Bits }[];
}

export interface Veto {
	kind: "exclude" | "require";
	effect: NodeId;
	/** What it rules out as a whole. */
	out: Bits;
	/** Rows of the variants that it rules out, or null when it tells none apart. */
	rows: Bits | null;
}

export interface Wish {
	effect: NodeId;
	priority: number;
	bits: Bits;
}

export function collectEffects(quiz: CompiledQuiz, walked: Walk): ActiveEffects {
	const { path, answers } = walked;
	const active: ActiveEffects = { questions: [], parts: [], vetoes: [], wishes: [], pins: [] };
	for (const screen of path) {
		for (const question of quiz.questions.get(screen) ?? []) {
			const answer = answers[question.id];
			if (answer?.kind !== "choices" && answer?.kind !== "number") continue;
			active.questions.push(question);
			const groups = activeGroups(question, answer);
			const ids = answer.kind === "choices" ? answer.ids : [];
			active.parts.push(...scoreParts(question, groups, ids));
			// Of a ranking, only the first choice asks for anything but points.
			const heard = question.aggregation.kind === "ranking" ? groups.filter(({ choice }) => choice === ids[0]) : groups;
			for (const group of heard) collectOthers(group, active, quiz, walked);
		}
	}
	return active;
}

function activeGroups(
	{ own, groups }: CompiledQuestion,
	answer: Extract<AnswerValue, { kind: "choices" | "number" }>,
): CompiledGroup[] {
	if (answer.kind === "choices") return groups.filter(({ choice }) => choice !== null && answer.ids.includes(choice));
	const held = groups.find(({ range }) => range !== null && rangeHolds(range, answer.value));
	return [own, held].filter((group) => group != null);
}

function collectOthers(group: CompiledGroup, active: ActiveEffects, { items }: CompiledQuiz, walked: Walk) {
	for (const effect of group.others) {
		if (effect.kind === "pin") {
			const bits = resolveTarget(effect.target, walked);
			if (bits) active.pins.push({ slot: effect.slot, bits });
		} else if (effect.kind === "exclude" || effect.hard) {
			const veto = resolveVeto(effect, items, walked);
			if (veto) active.vetoes.push(veto);
		} else {
			const bits = resolveTarget(effect.target.whole, walked);
			if (bits) active.wishes.push({ effect: effect.id, priority: effect.priority, bits });
		}
	}
}

/** Null when it is inert. Products whose variants are judged are not ruled out as a whole. */
function resolveVeto(
	{ kind, id, target }: Exclude<CompiledEffect, { kind: "pin" }>,
	{ catalog: { variants }, size }: Items,
	walked: Walk,
): Veto | null {
	const whole = resolveTarget(target.whole, walked);
	const held = target.rows && resolveTarget(target.rows, walked);
	if (!whole) return null;
	const out = kind === "exclude" ? whole : complement(whole, size);
	if (!held) return { kind, effect: id, out, rows: null };
	const others = out.slice();
	subtract(others, widenBits(variants.owning, size));
	const rows = kind === "exclude" ? held : complement(held, variants.owners.length);
	return { kind, effect: id, out: others, rows };
}
