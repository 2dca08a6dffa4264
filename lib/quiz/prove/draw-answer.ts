import type { AnswerValue, Question } from "../types";
import type { Random } from "./random";

/** Any permitted answer to a question that has too many to list. */
export function drawAnswer(question: Question, random: Random): AnswerValue | null {
	if (!question.required && random.next() < 0.1) return { kind: "skipped" };
	if ("choices" in question) return drawChoices(question, random);
	if (!("step" in question)) return { kind: "personal", id: "" };
	const { min, max, step } = question;
	const steps = step > 0 ? Math.floor((max - min) / step + 1e-9) : 0;
	return { kind: "number", value: min + step * random.below(steps + 1) };
}

function drawChoices(
	{ choices, min, max }: Extract<Question, { choices: unknown }>,
	random: Random,
): AnswerValue | null {
	const alone = choices.filter(({ exclusive }) => exclusive);
	if (random.below(choices.length + 1) < alone.length) {
		return { kind: "choices", ids: [random.pick(alone)?.id ?? ""] };
	}
	const left = choices.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
	const most = Math.min(max, left.length);
	if (most < 1) return null;
	const least = Math.max(1, Math.min(min, most));
	const count = least + random.below(most - least + 1);
	const ids = Array.from({ length: count }, () => left.splice(random.below(left.length), 1)[0] ?? "");
	return { kind: "choices", ids };
}
