import { describe, expect, test } from "vitest";
import { explain, originOf, REASONS_SHOWN, sayReasons, sayUnmet } from "./explain";
import { evaluate } from "./recommend";
import type { ResultItem } from "./result";
import { catalog } from "./testing/golden/catalog";
import { quiz } from "./testing/golden/quiz";
import {
	choice,
	makeQuiz,
	multiple,
	numberQuestion,
	range,
	score,
	screens,
	single,
	where,
	wish,
} from "./testing/make-quiz";
import type { Answers } from "./types";

const item = (rest: Partial<ResultItem>): ResultItem => ({
	product: "p",
	score: 0,
	match: null,
	by: "score",
	contributions: [],
	unmet: [],
	...rest,
});

const small = makeQuiz({
	locales: ["en", "da"],
	screens: screens(
		multiple("q-skin", [
			{ ...choice("dry", score("e-dry", where(), 1), wish("w-dry", where())), text: { en: "Dry", da: "Tør" } },
			{ ...choice("thin"), text: { en: "Thin", da: "Tynd" } },
			{ ...choice("dull"), text: { en: "Dull" } },
			{ ...choice("red"), text: { en: "Red", da: "Rød" } },
		]),
		{
			...numberQuestion("q-budget", {
				effects: [wish("w-budget", where())],
				ranges: [range("low", 0, 99, wish("w-low", where()))],
			}),
			unit: { en: "kr.", da: "kr." },
			max: 5000,
		},
		{
			...single("q-scent", [choice("no"), choice("yes", wish("w-scent", where()))]),
			kind: "yesno",
			text: { en: "No scent?", da: "Uden duft?" },
		},
	),
});
const answers: Answers = { "q-budget": { kind: "number", value: 1250.5 } };
const because = (contributions: ResultItem["contributions"], locale = "en") =>
	sayReasons(small, answers, item({ contributions }), locale);
const points = (choiceId: string | null, given: number, question = "q-skin") => ({
	question,
	choice: choiceId,
	points: given,
});

describe("explain", () => {
	test("names what speaks for an item, strongest first, ties in path order", () => {
		const contributions = [points("dry", 1), points("thin", -5), points("dull", 3), points("red", 1)];
		expect(explain({ contributions }).map((one) => one.choice)).toEqual(["dull", "dry", "red"]);
	});
});

describe("sayReasons", () => {
	test("words them as the quiz does, in the shopper's language", () => {
		expect(because([points("dry", 1)])).toEqual(["Because you said “Dry”"]);
		expect(because([points("dry", 1)], "da")).toEqual(["Fordi du svarede »Tør«"]);
		expect(because([points("dull", 1)], "da-DK")).toEqual(["Fordi du svarede »Dull«"]);
	});

	test("says numbers with their unit, and yes and no with their question", () => {
		expect(because([points(null, 1, "q-budget")])).toEqual(["Because you said “1,250.5 kr.”"]);
		expect(because([points("low", 1, "q-budget")], "da")).toEqual(["Fordi du svarede »1.250,5 kr.«"]);
		expect(because([points("yes", 1, "q-scent")])).toEqual(["Because you said “No scent? yes”"]);
	});

	test("says the same once, and no more than three things", () => {
		expect(because([points(null, 1, "q-budget"), points("low", 2, "q-budget")])).toHaveLength(1);
		expect(because(["dry", "thin", "dull", "red"].map((id) => points(id, 1)))).toHaveLength(REASONS_SHOWN);
	});

	test("says nothing of what isn't there or speaks against it", () => {
		expect(because([points("gone", 1), points("dry", 1, "q-gone"), points("dry", -1)])).toEqual([]);
	});
});

describe("sayUnmet", () => {
	test("names the answers that made the wishes", () => {
		expect(sayUnmet(small, answers, item({ unmet: ["w-dry", "w-budget", "w-low"] }), "en")).toBe(
			"Doesn’t meet your wish: “Dry”, “1,250.5 kr.”",
		);
		expect(sayUnmet(small, answers, item({ unmet: ["w-dry"] }), "da")).toBe("Opfylder ikke dit ønske: »Tør«");
	});

	test("is null when all are met", () => expect(sayUnmet(small, answers, item({}), "en")).toBeNull());
});

describe("originOf", () => {
	test.each([
		["e-dry", { question: "q-skin", choice: "dry" }],
		["w-budget", { question: "q-budget", choice: null }],
		["w-low", { question: "q-budget", choice: "low" }],
		["gone", null],
	])("of %s is %j", (effect, origin) => expect(originOf(small, effect)).toEqual(origin));
});

test("the golden quiz's first cream is explained by what was said", () => {
	const said: Answers = {
		"q-skin": { kind: "choices", ids: ["c-dry"] },
		"q-tight": { kind: "choices", ids: ["c-tight-yes"] },
		"q-goals": { kind: "choices", ids: ["c-hydrate", "c-glow"] },
		"q-scent": { kind: "choices", ids: ["c-scent-yes"] },
		"q-budget": { kind: "number", value: 250 },
		"q-texture": { kind: "skipped" },
		"q-name": { kind: "skipped" },
		"q-email": { kind: "skipped" },
		"q-consent": { kind: "consent", granted: false },
	};
	const cream = evaluate(quiz, catalog, said)?.slots[2]?.items[0];
	if (!cream) throw new Error("there is a cream");
	const [first, ...rest] = sayReasons(quiz, said, cream, "da");
	expect(first).toBe("Fordi du svarede »Tør«");
	expect(rest.length).toBeGreaterThan(0);
});
