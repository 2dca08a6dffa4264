import type { Flow } from "../flow";
import type { Walk } from "../result";
import type { Answers, AnswerValue, Block, Condition, Jump, Leave, Question, QuizDocument, Screen } from "../types";

/*
 * docs/evaluation.md §1 once more, written from the text and sharing nothing with the engine but the types: it looks at
 * the whole document again at every step. The tests hold the engine to it.
 */

export function referenceWalk(document: QuizDocument & Pick<Flow, "known">, given: Answers): Walk {
	const saidTo = (id: string) => given[id] ?? document.known?.[id];
	const known: string[] = [];
	const path: string[] = [];
	const answers: Answers = {};
	const hidden: string[] = [];
	const ends = (rest: Partial<Walk>): Walk => {
		const variables = variablesAfter(document, answers);
		return { path, known, done: true, answers, variables, hidden, page: null, url: null, ...rest };
	};
	const truth = (when: Condition) => isTrue(when, answers, variablesAfter(document, answers));
	let at = 0;
	while (at < document.screens.length) {
		const screen = document.screens[at] as Screen;
		if (document.rules.some(({ then, when }) => then.kind === "skip" && then.screen === screen.id && truth(when))) {
			at++;
			continue;
		}
		const gone = (id: string) =>
			document.rules.some(({ then, when }) => then.kind === "hide" && then.node === id && truth(when));
		const left = screen.blocks.map((block) => remainderOf(block, gone));
		if (screen.blocks.length > 0 && left.every(({ block }) => block === null)) {
			at++;
			continue;
		}
		path.push(screen.id);
		hidden.push(...left.flatMap((one) => one.hidden));
		const asked = left.flatMap(({ block }) => (block && block.kind !== "text" ? [block] : []));
		const fitting = asked.filter((question) => fits(question, saidTo(question.id)));
		for (const { id } of fitting) answers[id] = saidTo(id) as AnswerValue;
		if (fitting.length < asked.length) return ends({ done: false });
		if (asked.length > 0 && asked.every(({ id }) => given[id] === undefined)) known.push(screen.id);
		const ways = document.rules.flatMap(({ then, when }): (Jump | Leave)[] => {
			if (then.kind === "leave" && then.from === screen.id && /^https?:\/\/\w/.test(then.url) && truth(when))
				return [then];
			if (then.kind !== "jump" || then.from !== screen.id || !truth(when)) return [];
			return then.to === "end" || document.screens.slice(at + 1).some(({ id }) => id === then.to) ? [then] : [];
		});
		const [way] = ways;
		if (way?.kind === "leave") return ends({ url: way.url });
		if (!way) at++;
		else at = way.to === "end" ? document.screens.length : document.screens.findIndex(({ id }) => id === way.to);
	}
	return ends({ page: document.resultPages.find(({ when }) => when === null || truth(when))?.id ?? null });
}

/** What is left of a block: null when nothing is. */
function remainderOf(block: Block, gone: (id: string) => boolean): { block: Block | null; hidden: string[] } {
	if (gone(block.id)) return { block: null, hidden: [block.id] };
	if (!("choices" in block)) return { block, hidden: [] };
	const choices = block.choices.filter(({ id }) => !gone(id));
	if (choices.length === block.choices.length) return { block, hidden: [] };
	if (choices.length === 0) return { block: null, hidden: [block.id] };
	const hidden = block.choices.filter(({ id }) => gone(id)).map(({ id }) => id);
	const together = choices.filter(({ exclusive }) => !exclusive).length;
	return { block: { ...block, choices, min: Math.min(block.min, Math.max(1, together)) }, hidden };
}

function fits(question: Question, value: AnswerValue | undefined): boolean {
	if (!value) return false;
	if (value.kind === "skipped") return !question.required;
	if (value.kind === "declined") return question.declinable;
	if ("step" in question) {
		const isWhole = ["rating", "scale", "date"].includes(question.kind);
		const inside = value.kind === "number" && question.min <= value.value && value.value <= question.max;
		return inside && (!isWhole || value.value % 1 === 0);
	}
	if (question.kind === "consent") return value.kind === "consent";
	if (!("choices" in question)) return value.kind === "personal";
	if (value.kind !== "choices") return false;
	const known = value.ids.every((id) => question.choices.some((choice) => choice.id === id));
	const count = new Set(value.ids).size;
	if (!known || count !== value.ids.length) return false;
	if (question.choices.some(({ id, exclusive }) => exclusive && value.ids.includes(id))) return count === 1;
	return count >= question.min && count <= question.max;
}

/** Worked out anew from all answers on the path, in the document's order. */
function variablesAfter(document: QuizDocument, answers: Answers): Record<string, number> {
	const values = Object.fromEntries(document.variables.map(({ id, initial }) => [id, initial]));
	for (const question of document.screens.flatMap(({ blocks }) => blocks)) {
		const answer = answers[question.id];
		if (question.kind === "text" || !answer) continue;
		for (const effect of effectsOf(question, answer)) {
			if (effect.kind !== "variable" || !(effect.variable in values)) continue;
			const by = effect.value !== "answer" ? effect.value : answer.kind === "number" ? answer.value : null;
			if (by === null) continue;
			const next = effect.op === "set" ? by : Number(values[effect.variable]) + by;
			values[effect.variable] = Math.round(next * 1e6) / 1e6 || 0;
		}
	}
	return values;
}

function effectsOf(question: Question, answer: AnswerValue) {
	if ("step" in question && answer.kind === "number") {
		const x = answer.value;
		const range = question.ranges.find(({ from, to }) => (from ?? x) <= x && (to === null || x < to));
		return [...question.effects, ...(range?.effects ?? [])];
	}
	if (!("choices" in question) || answer.kind !== "choices") return [];
	return question.choices.flatMap(({ id, effects }) =>
		(question.kind === "ranking" ? answer.ids[0] === id : answer.ids.includes(id)) ? effects : [],
	);
}

/** What holds at the end of a walk. */
export function isTrueAt(condition: Condition, { answers, variables }: Pick<Walk, "answers" | "variables">): boolean {
	return isTrue(condition, answers, variables);
}

function isTrue(condition: Condition, answers: Answers, variables: Record<string, number>): boolean {
	switch (condition.kind) {
		case "all":
			return !condition.of.some((part) => !isTrue(part, answers, variables));
		case "any":
			return condition.of.filter((part) => isTrue(part, answers, variables)).length > 0;
		case "not":
			return !isTrue(condition.of, answers, variables);
		case "status": {
			const kind = answers[condition.question]?.kind ?? "notVisited";
			const isPlain = kind !== "notVisited" && kind !== "skipped" && kind !== "declined";
			return condition.is === (isPlain ? "answered" : kind);
		}
		case "choice": {
			const answer = answers[condition.question];
			const made = condition.choices.filter((id) => answer?.kind === "choices" && answer.ids.includes(id)).length;
			if (condition.op === "hasNone") return made === 0;
			if (answer?.kind !== "choices") return false;
			if (condition.op === "first") return condition.choices.some((id) => id === answer.ids[0]);
			return condition.op === "hasAll" ? made === condition.choices.length : made > 0;
		}
		case "consent": {
			const answer = answers[condition.question];
			return answer?.kind === "consent" && answer.granted === true;
		}
		case "locale":
		case "source":
		case "known":
			return false;
		case "number": {
			const answer = answers[condition.question];
			return compares(answer?.kind === "number" ? answer.value : null, condition);
		}
		case "variable":
			return compares(variables[condition.variable] ?? null, condition);
	}
}

function compares(x: number | null, { op, value, to }: Extract<Condition, { to: unknown }>): boolean {
	if (x === null) return op === "≠";
	const above = x > value;
	const same = x === value;
	const inside = (above || same) && to !== null && x <= to;
	return { "=": same, "≠": !same, "<": !above && !same, "≤": !above, ">": above, "≥": above || same, between: inside }[
		op
	];
}
