import { type Bits, complement } from "./bitset";
import type { CompiledGroup, CompiledQuestion, CompiledQuiz } from "./compile-quiz";
import { resolveTarget } from "./compile-target";
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
	/** Excludes and hard requires, as the products that they rule out. */
	vetoes: { kind: "exclude" | "require"; effect: NodeId; out: Bits }[];
	/** Soft requires, as the products that meet them. */
	wishes: Wish[];
	pins: { slot: NodeId | null; bits: Bits }[];
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

function collectOthers(group: CompiledGroup, active: ActiveEffects, quiz: CompiledQuiz, walked: Walk) {
	const size = quiz.items.size;
	for (const effect of group.others) {
		const bits = resolveTarget(effect.target, walked);
		if (!bits) continue;
		if (effect.kind === "pin") active.pins.push({ slot: effect.slot, bits });
		else if (effect.kind === "exclude") active.vetoes.push({ kind: "exclude", effect: effect.id, out: bits });
		else if (effect.hard) active.vetoes.push({ kind: "require", effect: effect.id, out: complement(bits, size) });
		else active.wishes.push({ effect: effect.id, priority: effect.priority, bits });
	}
}
