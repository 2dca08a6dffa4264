import { expect, test } from "vitest";
import { walk } from "./advance";
import { compileCatalog } from "./compile-catalog";
import { compileQuiz } from "./compile-quiz";
import { entriesOf, kindOfEntry, settleEntry, settleQuiz } from "./entry";
import { askEntry } from "./prove/ask-entry";
import { proveQuiz } from "./prove/prove";
import { recommend } from "./recommend";
import {
	choice,
	makeCatalog,
	makeQuiz,
	page,
	product,
	products,
	screens,
	single,
	skip,
	slot,
} from "./testing/make-quiz";
import type { Condition } from "./types";

const danish: Condition = { kind: "locale", locales: ["da"] };
const fromInstagram: Condition = { kind: "source", sources: ["Instagram "] };
const both = screens(single("q-a", [choice("a1"), choice("a2")]), single("q-b", [choice("b1"), choice("b2")]));
const document = makeQuiz({
	locales: ["en", "da"],
	screens: both,
	rules: [skip("r", "s-b", danish)],
	resultPages: [
		page("page", [
			slot("all", { candidates: products("p1") }),
			slot("some", { candidates: products("p2"), when: fromInstagram }),
		]),
	],
});
const answers = { "q-a": { kind: "choices" as const, ids: ["a1"] }, "q-b": { kind: "choices" as const, ids: ["b1"] } };

test.each([
	["en", "", ["s-a", "s-b"]],
	["da", "", ["s-a"]],
])("the path of those who began in %s", (locale, source, path) => {
	expect(walk(settleEntry(document, { locale, source }), answers).path).toEqual(path);
});

test.each([
	["instagram", ["all", "some"]],
	[" INSTAGRAM", ["all", "some"]],
	["newsletter", ["all"]],
	["", ["all"]],
])("a slot is there for those from “%s” only where it says so", (source, slots) => {
	const quiz = compileQuiz(document, compileCatalog(makeCatalog(product("p1"), product("p2"))));
	const result = recommend(settleQuiz(quiz, { locale: "en", source }), answers);
	expect(result?.slots.map(({ slot }) => slot)).toEqual(slots);
});

test.each([
	["poster", ""],
	[" INSTAGRAM", "instagram"],
	["", ""],
])("those from “%s” are as those from “%s”, in their own language", (source, kind) => {
	for (const locale of ["en", "da"])
		expect(kindOfEntry(document, { locale, source })).toEqual({ locale, source: kind });
});

test("who came from nowhere is a kind of their own where the quiz names it", () => {
	const fromNowhere: Condition = { kind: "source", sources: ["", "other"] };
	const quiz = makeQuiz({ screens: both, rules: [skip("r", "s-b", fromNowhere)] });
	const kindOf = (source: string) => kindOfEntry(quiz, { locale: "en", source }).source;
	expect([kindOf(""), kindOf("Other"), kindOf("poster"), kindOf("mail")]).toEqual(["", "", "other+", "other+"]);
});

test("a quiz that doesn't ask stays itself", () => {
	const plain = makeQuiz({ screens: both });
	expect(settleEntry(plain, { locale: "da", source: "x" })).toBe(plain);
	expect(askEntry(plain)).toBe(plain);
});

test("one entry of each kind is told apart", () => {
	expect(entriesOf(document)).toEqual([
		{ locale: "en", source: "" },
		{ locale: "en", source: "instagram" },
		{ locale: "da", source: "" },
		{ locale: "da", source: "instagram" },
	]);
	const unnamed = makeQuiz({ resultPages: [page("p", [slot("s", { when: { kind: "source", sources: [""] } })])] });
	expect(entriesOf(unnamed).map(({ source }) => source)).toEqual(["", "other"]);
});

test("proofs go through entries as through answers: what only some of them see has its witness", () => {
	const quiz = compileQuiz(askEntry(document), compileCatalog(makeCatalog(product("p1"), product("p2"))));
	const goOn = { flow: () => true, reach: () => true, simulation: () => true };
	const { flow, reach, simulation } = proveQuiz(quiz, { observed: null, seed: 1, goOn });
	const verdicts = reach.products.map(({ product: id, verdict }) => [id, verdict.kind]);
	expect([flow.exact, reach.exact, verdicts]).toEqual([
		true,
		true,
		[
			["p1", "reached"],
			["p2", "reached"],
		],
	]);
	// Where they come in is no screen to them.
	expect([flow.shortest?.screens, flow.longest?.screens]).toEqual([1, 2]);
	expect(simulation.lengths.map(({ screens }) => screens)).toEqual([1, 2]);
	const p2 = reach.products.find(({ product: id }) => id === "p2")?.verdict;
	const entry = p2?.kind === "reached" ? p2.witness.$entry : null;
	expect(entry?.kind === "choices" && ["$entry-1", "$entry-3"].includes(entry.ids[0] ?? "")).toBe(true);
});
