import fc from "fast-check";
import { expect, test } from "vitest";
import { walk } from "./advance";
import { collectFacts } from "./collect-facts";
import { allEffects } from "./effects";
import { arbitraryRun } from "./testing/arbitrary-answers";
import { choice, hide, makeQuiz, multiple, numberQuestion, range, ranking, screens, ticked } from "./testing/make-quiz";
import type { Answers, AttributeScalar, Effect } from "./types";

const trait = (id: string, attribute: string, value: AttributeScalar): Effect => ({
	id,
	kind: "trait",
	attribute,
	value,
});
const tag = (id: string, word: string): Effect => ({ id, kind: "tag", tag: word });
const quiz = makeQuiz({
	screens: screens(
		multiple("q-a", [
			choice("dry", trait("e1", "skin", "dry"), tag("e2", "care")),
			choice("red", trait("e3", "sensitive", true), tag("e4", "calm"), tag("e5", "care")),
		]),
		numberQuestion("q-b", {
			required: false,
			effects: [tag("e6", "told")],
			ranges: [range("young", null, 30, trait("e7", "age", 29)), range("old", 30, null, trait("e8", "age", 30))],
		}),
	),
	rules: [hide("r", "q-b", ticked("q-a", "red"))],
});
const facts = (answers: Answers) => collectFacts(quiz, walk(quiz, answers).answers);

test.each<[string, Answers, string[], string[]]>([
	["nothing is said", {}, [], []],
	["a choice says it", { "q-a": { kind: "choices", ids: ["dry"] } }, ["skin=dry of q-a dry"], ["care"]],
	[
		"in the order of the choices, each tag once",
		{ "q-a": { kind: "choices", ids: ["red", "dry"] } },
		["skin=dry of q-a dry", "sensitive=true of q-a red"],
		["care", "calm"],
	],
	[
		"a number and its range say it",
		{ "q-a": { kind: "choices", ids: ["dry"] }, "q-b": { kind: "number", value: 30 } },
		["skin=dry of q-a dry", "age=30 of q-b old"],
		["care", "told"],
	],
	[
		"what is skipped says nothing",
		{ "q-a": { kind: "choices", ids: ["dry"] }, "q-b": { kind: "skipped" } },
		["skin=dry of q-a dry"],
		["care"],
	],
	[
		"what is off the path says nothing",
		{ "q-a": { kind: "choices", ids: ["red"] }, "q-b": { kind: "number", value: 30 } },
		["sensitive=true of q-a red"],
		["calm", "care"],
	],
])("%s", (_, answers, traits, tags) => {
	const found = facts(answers);
	expect(
		found.traits.map(({ attribute, value, question, choice: id }) => `${attribute}=${value} of ${question} ${id}`),
	).toEqual(traits);
	expect(found.tags).toEqual(tags);
});

test("of a ranking, the first choice alone says anything", () => {
	const ranked = makeQuiz({
		screens: screens(ranking("q", [choice("a", tag("e1", "a")), choice("b", tag("e2", "b"))])),
	});
	expect(collectFacts(ranked, { q: { kind: "choices", ids: ["b", "a"] } }).tags).toEqual(["b"]);
});

test("every fact stands in the document, at an answer on the path", () => {
	fc.assert(
		fc.property(arbitraryRun, ({ document, answers }) => {
			const onPath = walk(document, answers).answers;
			const effects = allEffects(document);
			const { traits, tags } = collectFacts(document, onPath);
			for (const { attribute, value, question } of traits) {
				expect(onPath).toHaveProperty(question);
				expect(effects).toContainEqual(expect.objectContaining({ kind: "trait", attribute, value }));
			}
			expect(new Set(tags).size).toBe(tags.length);
			expect(collectFacts(document, {})).toEqual({ traits: [], tags: [] });
		}),
	);
});
