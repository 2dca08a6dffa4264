import { expect, test } from "vitest";
import { nextScreen, walk } from "./advance";
import { compileCatalog } from "./compile-catalog";
import { compileQuiz } from "./compile-quiz";
import { entriesOf, knownFor, settleEntry } from "./entry";
import { type Known, knownAnswers } from "./known";
import { askEntry } from "./prove/ask-entry";
import { proveQuiz } from "./prove/prove";
import {
	choice,
	exclusive,
	hide,
	makeCatalog,
	makeQuiz,
	multiple,
	numberQuestion,
	page,
	product,
	products,
	ranking,
	screen,
	screens,
	single,
	skip,
	slot,
	textBlock,
} from "./testing/make-quiz";
import type { Condition, Effect, KnownCondition, Question } from "./types";

const trait = (attribute: string, value: string | number | boolean | null): Effect => ({
	id: `e-${attribute}-${value}`,
	kind: "trait",
	attribute,
	value,
});
const skin = single("q-skin", [
	choice("dry", trait("skin", "dry")),
	choice("oily", trait("skin", "oily")),
	choice("unsure"),
]);
const wants = multiple(
	"q-wants",
	[choice("a", trait("wants", "a")), choice("b", trait("wants", "b")), exclusive("none")],
	{ max: 2 },
);
const age = numberQuestion("q-age", { min: 0, max: 100, effects: [trait("age", null)] });
const answerTo = (question: Question, known: Known) =>
	knownAnswers(makeQuiz({ screens: screens(question) }), known)[question.id];

test.each<[string, Question, Known, unknown]>([
	["the choice that tells it", skin, { skin: "oily" }, { kind: "choices", ids: ["oily"] }],
	["nothing of a value that no choice tells", skin, { skin: "normal" }, undefined],
	["nothing of another trait", skin, { hair: "dry" }, undefined],
	[
		"yes as the choice that tells true",
		single("q", [choice("y", trait("vegan", true)), choice("n", trait("vegan", false))]),
		{ vegan: false },
		{ kind: "choices", ids: ["n"] },
	],
	["several of a set", wants, { wants: ["b", "a"] }, { kind: "choices", ids: ["a", "b"] }],
	["nothing of a set that has more", wants, { wants: ["a", "c"] }, undefined],
	[
		"nothing where a choice may have been ticked that tells nothing",
		multiple("q", [...wants.choices, choice("c")], { max: 3 }),
		{ wants: ["a"] },
		undefined,
	],
	[
		"nothing where two choices tell the same",
		single("q", [choice("x", trait("skin", "dry")), choice("y", trait("skin", "dry"))]),
		{ skin: "dry" },
		undefined,
	],
	[
		"nothing of half of what a choice tells",
		single("q", [choice("x", trait("skin", "dry"), trait("age", 3)), choice("y")]),
		{ skin: "dry" },
		undefined,
	],
	["nothing of too many", multiple("q", wants.choices, { max: 1, min: 1 }), { wants: ["a", "b"] }, undefined],
	["the number itself", age, { age: 44 }, { kind: "number", value: 44 }],
	["nothing of a number that is out of bounds", age, { age: 101 }, undefined],
	["nothing of an order", ranking("q", [choice("x", trait("skin", "dry")), choice("y")]), { skin: "dry" }, undefined],
])("what is known answers with %s", (_, question, known, answer) => {
	expect(answerTo(question, known)).toEqual(answer);
});

const quiz = makeQuiz({
	screens: [screen("s-intro", textBlock("t")), ...screens(skin, age, wants)],
	rules: [skip("r", "s-wants", { kind: "choice", question: "q-skin", op: "hasAny", choices: ["oily"] })],
});
const settled = (known: Known) => settleEntry(quiz, { locale: "en", source: "", known });

test("a screen of which all is known need not be shown, one that only tells something is", () => {
	const walked = walk(settled({ skin: "dry", wants: ["a"] }), {});
	expect(walked).toMatchObject({ path: ["s-intro", "s-skin", "s-age"], known: ["s-skin"], done: false });
	expect(nextScreen(walked, "s-intro")).toBe("s-age");
	const answered = walk(settled({ skin: "dry", wants: ["a"] }), { "q-age": { kind: "number", value: 3 } });
	expect(answered).toMatchObject({ known: ["s-skin", "s-wants"], done: true });
	expect(nextScreen(answered, "s-age")).toBeNull();
});

test("what the person says now counts before what was known, and its screen is one of theirs", () => {
	const walked = walk(settled({ skin: "dry" }), { "q-skin": { kind: "choices", ids: ["oily"] } });
	expect(walked.known).toEqual([]);
	expect(walked.answers["q-skin"]).toEqual({ kind: "choices", ids: ["oily"] });
	expect(walk(settled({ skin: "oily" }), { "q-age": { kind: "number", value: 3 } }).path).not.toContain("s-wants");
});

test("a choice that is hidden is no answer, however well it is known", () => {
	const hidden = { ...quiz, rules: [hide("r", "dry", { kind: "all", of: [] })] };
	const walked = walk(settleEntry(hidden, { locale: "en", source: "", known: { skin: "dry" } }), {});
	expect(walked).toMatchObject({ path: ["s-intro", "s-skin"], known: [], done: false });
});

const knows = (attribute: string, test: KnownCondition["test"]): Condition => ({ kind: "known", attribute, test });
const oneOf = (...values: string[]): KnownCondition["test"] => ({ kind: "oneOf", values });
const pathWith = (when: Condition, known?: Known) => {
	const document = makeQuiz({ screens: screens(skin, age), rules: [skip("r", "s-age", when)] });
	const answers = { "q-skin": { kind: "choices" as const, ids: ["unsure"] } };
	return walk(settleEntry(document, { locale: "en", source: "", ...(known && { known }) }), answers).path.length;
};

test.each<[string, Condition, Known | undefined, boolean]>([
	["anything", knows("hair", { kind: "any" }), { hair: "x" }, true],
	["anything, of nobody", knows("hair", { kind: "any" }), undefined, false],
	["not anything, of nobody", { kind: "not", of: knows("hair", { kind: "any" }) }, undefined, true],
	["one of", knows("hair", oneOf("x", "y")), { hair: "y" }, true],
	["none of", knows("hair", oneOf("x", "y")), { hair: "z" }, false],
	["one of a set", knows("hair", oneOf("x")), { hair: ["z", "x"] }, true],
	["yes", knows("hair", oneOf("true")), { hair: true }, true],
	["a number", knows("hair", { kind: "number", op: "≥", value: 3, to: null }), { hair: 3 }, true],
	["a smaller number", knows("hair", { kind: "number", op: "≥", value: 3, to: null }), { hair: 2 }, false],
	["a number between", knows("hair", { kind: "number", op: "between", value: 3, to: 5 }), { hair: 5 }, true],
])("a condition on what is known: %s", (_, when, known, holds) => {
	expect(pathWith(when, known)).toBe(holds ? 1 : 2);
});

test("only what the quiz asks for or tests is taken along", () => {
	const document = { ...quiz, rules: [skip("r", "s-age", knows("hair", { kind: "any" }))] };
	expect(knownFor(document, { skin: "dry", hair: "x", shoe: "42" })).toEqual({ skin: "dry", hair: "x" });
	expect(knownFor(document, { shoe: "42" })).toBeNull();
});

test("one of each kind of people is told apart by what is known of them", () => {
	const rules = [
		skip("r1", "s-age", knows("wants", oneOf("a"))),
		skip("r2", "s-age", knows("wants", oneOf("b"))),
		skip("r3", "s-age", knows("age", { kind: "number", op: ">", value: 18, to: null })),
	];
	const kinds = entriesOf({ ...quiz, rules }).map(({ known }) => known ?? null);
	const wanted = [undefined, "a", "b", ["a", "b"]];
	const expected = wanted.flatMap((wants) => [{ ...(wants && { wants }) }, { ...(wants && { wants }), age: 19 }]);
	expect(kinds).toHaveLength(8);
	expect(kinds).toEqual(expect.arrayContaining([null, ...expected.slice(1)]));
});

test("proofs go through what may be known: a slot for those of whom something is, is reached", () => {
	const seen = knows("wants", oneOf("a"));
	const document = makeQuiz({
		screens: screens(skin),
		resultPages: [
			page("page", [
				slot("all", { candidates: products("p1") }),
				slot("some", { candidates: products("p2"), when: seen }),
				slot("no", { candidates: products("p3"), when: { kind: "all", of: [seen, { kind: "not", of: seen }] } }),
			]),
		],
	});
	const catalog = compileCatalog(makeCatalog(product("p1"), product("p2"), product("p3")));
	const goOn = { flow: () => true, reach: () => true, simulation: () => true };
	const { reach } = proveQuiz(compileQuiz(askEntry(document), catalog), { observed: null, seed: 1, goOn });
	expect(reach.exact).toBe(true);
	expect(reach.products.map(({ product: id, verdict }) => [id, verdict.kind])).toEqual([
		["p1", "reached"],
		["p2", "reached"],
		["p3", "unreachable"],
	]);
});
