import { expect, test } from "vitest";
import { dataMap } from "./data-map";
import {
	answered,
	choice,
	consentQuestion,
	demand,
	email,
	hide,
	makeQuiz,
	numberQuestion,
	screens,
	single,
	where,
} from "./testing/make-quiz";
import type { Effect } from "./types";

const trait = (id: string, attribute: string): Effect => ({ id, kind: "trait", attribute, value: "x" });
const quiz = makeQuiz({
	screens: screens(
		single("q-skin", [
			choice("c-1", trait("e-1", "skin"), trait("e-2", "skin")),
			choice("c-2", { id: "e-3", kind: "tag", tag: "new" }),
		]),
		single("q-cream", [choice("c-3", demand("e-4", where(answered("$price", "≤", "q-budget")))), choice("c-4")]),
		numberQuestion("q-budget"),
		single("q-idle", [choice("c-5"), choice("c-6")]),
		email("q-email"),
		consentQuestion("q-ok"),
	),
	rules: [hide("r", "q-email", { kind: "choice", question: "q-idle", op: "hasAny", choices: ["c-5"] })],
});
const entryOf = (id: string) => {
	const { question, ...entry } = dataMap(quiz).find((one) => one.question.id === id) ?? expect.fail(id);
	return entry;
};

test.each([
	[
		"what it says of the person, each once",
		"q-skin",
		{ decides: false, personal: false, traits: ["skin"], tags: ["new"] },
	],
	["that it rules products out", "q-cream", { decides: true, personal: false, traits: [], tags: [] }],
	["that products are compared with it", "q-budget", { decides: true, personal: false, traits: [], tags: [] }],
	["that a rule looks at it", "q-idle", { decides: true, personal: false, traits: [], tags: [] }],
	["that it is stored apart", "q-email", { decides: false, personal: true, traits: [], tags: [] }],
	["that a consent decides nothing", "q-ok", { decides: false, personal: false, traits: [], tags: [] }],
])("the map of a question's data tells %s", (_, id, entry) => {
	expect(entryOf(id)).toEqual(entry);
});

test("there is an entry for every question, in order", () => {
	expect(dataMap(quiz).map(({ question }) => question.id)).toEqual([
		...["q-skin", "q-cream", "q-budget", "q-idle", "q-email", "q-ok"],
	]);
});
