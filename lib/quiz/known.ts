import { compareNumbers } from "./condition";
import { answerFits } from "./fit-answer";
import { isNumeric } from "./kinds";
import type {
	Answers,
	AnswerValue,
	AttributeScalar,
	ChoiceQuestion,
	Effect,
	KnownCondition,
	Question,
	QuizDocument,
	TraitEffect,
} from "./types";

/** What is known of a person, fresh and for use here, by trait; several parts of a set. A trait that isn't known has no key. */
export type Known = Readonly<Record<string, AttributeScalar | readonly string[]>>;

type Asking = Pick<QuizDocument, "screens">;

/**
 * What is known, as answers to the questions that would ask for it again: by the trait effects of their choices, or the number
 * that they take as a trait. Only what says neither more nor less than an answer would: a question that two answers fit, or
 * whose choices don't tell all that is known, has to be asked. O(choices).
 */
export function knownAnswers({ screens }: Asking, known: Known): Answers {
	const answers: Answers = {};
	for (const question of screens.flatMap(({ blocks }) => blocks)) {
		if (question.kind === "text") continue;
		const value = knownAnswer(question, known);
		if (value && answerFits(question, value)) answers[question.id] = value;
	}
	return answers;
}

function knownAnswer(question: Question, known: Known): AnswerValue | null {
	if (isNumeric(question)) {
		const told = traitsOf(question.effects).filter(({ value }) => value === null);
		const values = new Set(told.map(({ attribute }) => known[attribute]));
		const [value] = values;
		const more = question.ranges.some(({ effects }) => traitsOf(effects).length > 0);
		return values.size === 1 && typeof value === "number" && !more ? { kind: "number", value } : null;
	}
	return "choices" in question && question.kind !== "ranking" ? knownChoices(question, known) : null;
}

function knownChoices({ choices, max }: ChoiceQuestion, known: Known): AnswerValue | null {
	const told = choices.map(({ id, exclusive, effects }) => ({ id, exclusive, traits: traitsOf(effects) }));
	// Whether such a one was ticked beside the others, nobody knows.
	if (max > 1 && told.some(({ exclusive, traits }) => !exclusive && traits.length === 0)) return null;
	const meant = told.filter(({ traits }) => traits.length > 0 && traits.every((effect) => isKnown(effect, known)));
	const said = new Set(meant.map(({ traits }) => JSON.stringify(traits.map(tells).sort())));
	const parts = new Set(meant.flatMap(({ traits }) => traits.map(tells)));
	const asked = new Set(told.flatMap(({ traits }) => traits.map(({ attribute }) => attribute)));
	const whole = [...asked].every((attribute) =>
		partsOf(known[attribute]).every((value) => parts.has(tells({ attribute, value }))),
	);
	if (meant.length === 0 || said.size < meant.length || !whole) return null;
	return { kind: "choices", ids: meant.map(({ id }) => id) };
}

const tells = ({ attribute, value }: Pick<TraitEffect, "attribute" | "value">): string =>
	JSON.stringify([attribute, String(value)]);

const traitsOf = (effects: readonly Effect[]): TraitEffect[] => effects.filter((effect) => effect.kind === "trait");

const isKnown = ({ attribute, value }: TraitEffect, known: Known): boolean =>
	value !== null && partsOf(known[attribute]).includes(String(value));

/** As texts, which is how dictionaries and quizzes are compared. */
function partsOf(value: Known[string] | undefined): string[] {
	if (value === undefined) return [];
	return typeof value === "object" ? [...value] : [String(value)];
}

/** Whether the test holds of what is known. Of what isn't known none holds. */
export function knownHolds({ attribute, test }: KnownCondition, known: Known): boolean {
	const value = known[attribute];
	if (value === undefined) return false;
	switch (test.kind) {
		case "any":
			return true;
		case "oneOf":
			return partsOf(value).some((part) => test.values.includes(part));
		case "number":
			return typeof value === "number" && compareNumbers(value, test.op, test.value, test.to);
	}
}

/** Of what is known, that which the quiz asks for or tests: nothing else need be at hand. */
export function narrowKnown(document: Asking & { tested: Iterable<string> }, known: Known): Known {
	const effects = document.screens.flatMap(({ blocks }) => blocks.flatMap(effectsOf));
	const used = new Set([...document.tested, ...traitsOf(effects).map(({ attribute }) => attribute)]);
	return Object.fromEntries(Object.entries(known).filter(([attribute]) => used.has(attribute)));
}

function effectsOf(block: QuizDocument["screens"][number]["blocks"][number]): Effect[] {
	if ("choices" in block) return block.choices.flatMap(({ effects }) => effects);
	return isNumeric(block) ? [...block.effects, ...block.ranges.flatMap(({ effects }) => effects)] : [];
}
