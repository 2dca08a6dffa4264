import { expect, test } from "vitest";
import { compileCatalog } from "../compile-catalog";
import { compileQuiz } from "../compile-quiz";
import {
	choice,
	literal,
	makeCatalog,
	makeQuiz,
	page,
	product,
	products,
	score,
	screen,
	single,
	slot,
	where,
} from "../testing/make-quiz";
import type { QuizDocument } from "../types";
import { compareResults, type PastRun } from "./compare";
import { missingParts } from "./missing-parts";

const quizOf = (liked: [string, string], more: Partial<QuizDocument> = {}) =>
	makeQuiz({
		screens: [
			screen(
				"s",
				single(
					"q",
					["a", "b"].map((id, at) => choice(id, score(`s${id}`, products(liked[at] ?? ""), 1))),
				),
			),
		],
		resultPages: [page("page", [slot("slot")])],
		...more,
	});
const catalog = compileCatalog(makeCatalog(product("p1"), product("p2"), product("p3")));
const entry = { locale: "en", source: "" };
const answered = (...ids: string[]): PastRun[] =>
	ids.map((id) => ({ answers: { q: { kind: "choices", ids: [id] } }, entry }));

test("tells who sees something else, which products gain and lose, and shows the cases", () => {
	const before = compileQuiz(quizOf(["p1", "p2"]), catalog);
	const after = compileQuiz(quizOf(["p1", "p3"]), catalog);
	expect(compareResults(before, after, answered("a", "b", "b"))).toEqual({
		...{ runs: 3, compared: 3, unanswered: 0, changed: 2 },
		products: [
			{ product: "p2", before: 2, after: 0 },
			{ product: "p3", before: 0, after: 2 },
		],
		cases: [1, 2].map((run) => ({
			run,
			before: [{ slot: "slot", products: ["p2"] }],
			after: [{ slot: "slot", products: ["p3"] }],
		})),
	});
	expect(compareResults(before, after, answered("b", "b"), { cases: 1 })).toMatchObject({
		changed: 2,
		cases: [{ run: 0 }],
	});
});

test("who has no answer to a new question is left out and counted", () => {
	const more = screen("s2", single("q2", [choice("c"), choice("d")]));
	const before = quizOf(["p1", "p2"]);
	const after = { ...before, screens: [...before.screens, more] };
	const comparison = compareResults(compileQuiz(before, catalog), compileQuiz(after, catalog), answered("a"));
	expect(comparison).toMatchObject({ runs: 1, compared: 0, unanswered: 1, changed: 0 });
});

test("the same on both sides changes nothing", () => {
	const quiz = compileQuiz(quizOf(["p1", "p2"]), catalog);
	expect(compareResults(quiz, quiz, answered("a", "b"))).toMatchObject({
		compared: 2,
		changed: 0,
		products: [],
		cases: [],
	});
});

test("names what the catalog has lost, and only that", () => {
	const document = quizOf(["p1", "p2"], {
		resultPages: [
			page("page", [
				slot("slot", {
					candidates: where(literal("skin", "hasAny", "dry", "oily", "never"), literal("gone", "is", "x")),
				}),
				slot("other", { candidates: { kind: "collection", id: "best" }, fallback: ["p3", "unheard-of"] }),
			]),
		],
	});
	const before = compileCatalog(
		makeCatalog(
			product("p1", { attributes: { skin: ["dry"], gone: "x" }, collections: ["best"] }),
			product("p2", { attributes: { skin: ["oily"] } }),
			product("p3"),
		),
	);
	const after = compileCatalog(makeCatalog(product("p1", { attributes: { skin: ["dry"] } }), product("p2")));
	const attributes = [{ key: "skin", label: "Skin", type: "set" as const }];
	expect(missingParts(document, before, after, attributes)).toEqual({
		attributes: ["gone"],
		values: [
			{ attribute: "skin", value: "oily" },
			{ attribute: "gone", value: "x" },
		],
		products: ["p3"],
		collections: ["best"],
	});
});
