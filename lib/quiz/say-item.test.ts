import { describe, expect, test } from "vitest";
import { evaluate } from "./recommend";
import type { ResultItem } from "./result";
import { REASONS_SHOWN, sayNote, sayReasons } from "./say-item";
import { catalog } from "./testing/golden/catalog";
import { quiz as golden } from "./testing/golden/quiz";
import { choice, makeQuiz, multiple, numberQuestion, range, screens, single, where, wish } from "./testing/make-quiz";
import type { Answers, Choice, LocalText, Wording } from "./types";

const empty: Wording = { because: {}, unmet: {}, fallback: {}, substitute: {} };
const worded = (id: string, text: LocalText, rest: Partial<Choice> = {}): Choice => ({
	...choice(id, wish(`w-${id}`, where())),
	text,
	...rest,
});
const quizWith = (wording: Partial<Wording> = {}, reasons: Record<string, LocalText> = {}) =>
	makeQuiz({
		locales: ["en", "da"],
		wording: { ...empty, ...wording },
		screens: screens(
			{
				...multiple(
					"q-skin",
					[
						worded("dry", { en: "Dry", da: "Tør" }),
						worded("thin", { en: "Thin", da: "Tynd" }),
						worded("dull", { en: "Dull" }),
						worded("red", { en: "Red {product} $&", da: "Rød" }),
						worded("bare", {}),
					].map((one) => ({ ...one, reason: reasons[one.id] ?? {} })),
				),
				text: { en: "Your skin?", da: "Din hud?" },
			},
			{
				...numberQuestion("q-budget", {
					effects: [wish("w-budget", where())],
					ranges: [{ ...range("low", 0, 9000, wish("w-low", where())), reason: reasons.low ?? {} }],
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
const shown = (item: Partial<ResultItem>, locale: string, document: ReturnType<typeof quizWith>) => ({
	...{ document, answers, locale, titleOf: () => "Rich Cream" },
	item: {
		product: "p",
		variant: null,
		insteadOf: null,
		score: 0,
		match: null,
		by: "score" as const,
		contributions: [],
		unmet: [],
		...item,
	},
});

/** "q-skin dry": what the choice says for the product, one point less each. */
const reasons = (said: string[], locale = "en", document = quizWith()) => {
	const contributions = said.map((name, index) => {
		const [question = "", part = ""] = name.includes(" ") ? name.split(" ") : ["q-skin", name];
		return { question, choice: part || null, points: 10 - index };
	});
	return sayReasons(shown({ contributions }, locale, document));
};
const note = (item: Partial<ResultItem>, locale = "en", document = quizWith()) =>
	sayNote(shown(item, locale, document));

describe("reasons in Candor's words", () => {
	test.each([
		["in the shopper's language", ["dry"], "da", ["Fordi du svarede »Tør«"]],
		["else in the quiz's first", ["dull"], "da-DK", ["Fordi du svarede »Dull«"]],
		["a number with its unit", ["q-budget "], "en", ["Because you said “1,250.5 kr.”"]],
		["of a range the number", ["q-budget low"], "da", ["Fordi du svarede »1.250,5 kr.«"]],
		["yes and no with their question", ["q-scent yes"], "en", ["Because you said “No scent? yes”"]],
		["the same once", ["q-budget ", "q-budget low"], "en", ["Because you said “1,250.5 kr.”"]],
		["nothing of what has no words or isn't there", ["bare", "gone", "q-gone dry"], "en", []],
		["what was said as it was said", ["red"], "en", ["Because you said “Red {product} $&”"]],
	])("%s", (_, said, locale, expected) => expect(reasons(said, locale)).toEqual(expected));

	test("no more than three, and none of what speaks against it", () => {
		expect(reasons(["dry", "thin", "dull", "red"])).toHaveLength(REASONS_SHOWN);
		const against = [{ question: "q-skin", choice: "dry", points: -1 }];
		expect(sayReasons(shown({ contributions: against }, "en", quizWith()))).toEqual([]);
	});
});

describe("reasons in the quiz's words", () => {
	const because = { because: { en: "{product} for “{answer}” ({question})" } };
	const own = { dry: { en: "Made for dry skin", da: "Lavet til {answer}" }, bare: { en: "As pictured" } };
	test.each<[string, string[], string, Partial<Wording>, Record<string, LocalText>, string[]]>([
		["name what they name", ["dry"], "en", because, {}, ["Rich Cream for “Dry” (Your skin?)"]],
		["are Candor's where the language has none", ["dry"], "da", because, {}, ["Fordi du svarede »Tør«"]],
		[
			"an answer's own comes first",
			["dry", "thin"],
			"en",
			because,
			own,
			["Made for dry skin", "Rich Cream for “Thin” (Your skin?)"],
		],
		["in its own language", ["dry"], "da", because, own, ["Lavet til Tør"]],
		["or in the quiz's first", ["bare"], "da", because, own, ["As pictured"]],
		["a range's own", ["q-budget low"], "en", {}, { low: { en: "Below {answer}" } }, ["Below 1,250.5 kr."]],
		["keep what they don't know", ["dry"], "en", { because: { en: "{anwser} {instead}" } }, {}, ["{anwser} {instead}"]],
		["are said once", ["dry", "thin"], "en", { because: { en: "You told us" } }, {}, ["You told us"]],
	])("%s", (_, said, locale, wording, ownReasons, expected) =>
		expect(reasons(said, locale, quizWith(wording, ownReasons))).toEqual(expected),
	);
});

test("what was said to one person doesn't stand in what the next is told", () => {
	const document = quizWith({ because: { en: "{product}: {answer}" } }, { thin: { en: "For {answer}" } });
	const item = { contributions: ["dry", "thin"].map((choice) => ({ question: "q-skin", choice, points: 1 })) };
	const budget = { contributions: [{ question: "q-budget", choice: null, points: 1 }] };
	const tell = (title: string, of: Partial<ResultItem>, locale: string, value = 1) =>
		sayReasons({
			...{ ...shown(of, locale, document), titleOf: () => title },
			answers: { "q-budget": { kind: "number", value } },
		});
	expect(tell("Cream", item, "en")).toEqual(["Cream: Dry", "For Thin"]);
	expect(tell("Gel", item, "en")).toEqual(["Gel: Dry", "For Thin"]);
	expect(tell("Gel", item, "da")).toEqual(["Fordi du svarede »Tør«", "For Tynd"]);
	expect([tell("Gel", budget, "en", 1), tell("Gel", budget, "en", 2)]).toEqual([["Gel: 1 kr."], ["Gel: 2 kr."]]);
});

describe("the note", () => {
	const three = { unmet: ["w-dry", "w-budget", "w-low", "w-thin"], by: "slot-fallback" as const };
	const wording = {
		unmet: { en: "{product}: not {answer} ({question})", da: "" },
		fallback: { en: "{product}, {answer}" },
	};
	test.each<[string, Partial<ResultItem>, string, Partial<Wording>, string | null]>([
		["none when there is nothing against it", {}, "en", {}, null],
		["lists the wishes", three, "en", {}, "Doesn’t meet your wish: “Dry, 1,250.5 kr., and Thin”"],
		["lists them in Danish", { unmet: ["w-dry", "w-thin"] }, "da", {}, "Opfylder ikke dit ønske: »Tør og Tynd«"],
		["a wish without words isn't named", { unmet: ["w-bare", "w-gone"] }, "en", {}, null],
		["a stand-in", { by: "quiz-fallback" }, "en", {}, "A safe choice: nothing matched your answers better"],
		[
			"wishes in the quiz's words",
			{ unmet: ["w-dry", "w-thin"] },
			"en",
			wording,
			"Rich Cream: not Dry and Thin (Your skin?)",
		],
		["an empty sentence is none", { unmet: ["w-dry"] }, "da", wording, "Opfylder ikke dit ønske: »Tør«"],
		["a stand-in in the quiz's words", { by: "slot-fallback" }, "en", wording, "Rich Cream, {answer}"],
	])("%s", (_, item, locale, words, expected) => expect(note(item, locale, quizWith(words))).toBe(expected));
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
	const cream = evaluate(golden, catalog, said)?.slots[2]?.items[0];
	if (!cream) throw new Error("there is a cream");
	const [first, ...rest] = sayReasons({
		document: golden,
		answers: said,
		item: cream,
		titleOf: () => "Cream",
		locale: "da",
	});
	expect(first).toBe("Fordi du svarede »Tør«");
	expect(rest.length).toBeGreaterThan(0);
});
