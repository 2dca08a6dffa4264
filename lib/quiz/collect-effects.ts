import type { Bits } from "./bitset";
import { resolveTarget } from "./compile-target";
import { type RuledOut, resolveVeto, type VetoKind } from "./compile-veto";
import type { CompiledGroup, CompiledQuestion, CompiledQuiz } from "./compiled-quiz";
import { rangeHolds } from "./range";
import type { Walk } from "./result";
import { type ScorePart, scorePart, shareOf } from "./score-part";
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

export interface Veto extends RuledOut {
	kind: VetoKind;
	effect: NodeId;
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
			const ids = answer.kind === "choices" ? answer.ids : NO_CHOICES;
			const share = shareOf(question, ids);
			for (const group of question.groups) {
				if (!isActive(group, question, answer)) continue;
				active.parts.push(scorePart(question, group, ids, share));
				// Of a ranking, only the first choice asks for anything but points.
				const isHeard = question.aggregation.kind !== "ranking" || group.choice === ids[0];
				if (isHeard) collectOthers(group, active, quiz, walked);
			}
		}
	}
	return active;
}

const NO_CHOICES: NodeId[] = [];

/** A number has the question's own effects, and those of the first range that holds it. */
function isActive(
	group: CompiledGroup,
	{ groups }: CompiledQuestion,
	answer: Extract<AnswerValue, { kind: "choices" | "number" }>,
): boolean {
	if (answer.kind === "choices") return group.choice !== null && answer.ids.includes(group.choice);
	return group.range === null || group === rangeOf(answer.value, groups);
}

function rangeOf(value: number, groups: readonly CompiledGroup[]): CompiledGroup | undefined {
	return groups.find(({ range }) => range !== null && rangeHolds(range, value));
}

function collectOthers(group: CompiledGroup, active: ActiveEffects, { items }: CompiledQuiz, walked: Walk) {
	for (const effect of group.others) {
		if (effect.kind === "pin") {
			const bits = resolveTarget(effect.target, walked);
			if (bits) active.pins.push({ slot: effect.slot, bits });
		} else if (effect.kind === "wish") {
			const bits = resolveTarget(effect.target, walked);
			if (bits) active.wishes.push({ effect: effect.id, priority: effect.priority, bits });
		} else {
			const ruledOut = resolveVeto(effect.kind, effect.target, items, walked);
			if (ruledOut) active.vetoes.push({ kind: effect.kind, effect: effect.id, ...ruledOut });
		}
	}
}
