import { describe, expect, test } from "vitest";
import { applyPatches } from "../edit";
import {
	always,
	answered,
	choice,
	computed,
	consentQuestion,
	demand,
	email,
	exclude,
	hide,
	jump,
	leave,
	literal,
	makeQuiz,
	page,
	pin,
	products,
	score,
	screen,
	single,
	skip,
	slot,
	textBlock,
	ticked,
	where,
	wish,
} from "../testing/make-quiz";
import type { Condition } from "../types";
import { validate } from "../validate";
import type { FindingCode } from "./finding";
import { constraintCases } from "./testing/constraint-cases";
import { contentCases } from "./testing/content-cases";
import { decisionCases } from "./testing/decision-cases";
import { around, base, type Case, codes, effect, found, pageWhen, rules, set, slots, target } from "./testing/found";
import { purposeCases } from "./testing/purpose-cases";
import { questionCases } from "./testing/question-cases";
import { ruleCases } from "./testing/rule-cases";
import { sensitiveCases } from "./testing/sensitive-cases";
import { stockCases } from "./testing/stock-cases";
import { traitCases } from "./testing/trait-cases";
import { variableCases, withVariable } from "./testing/variable-cases";

const first: Condition = { kind: "choice", question: "q-3", op: "first", choices: ["c-3"] };

const cases: Record<FindingCode, Case[]> = {
	...contentCases,
	...decisionCases,
	...purposeCases,
	...sensitiveCases,
	...ruleCases,
	...stockCases,
	...traitCases,
	...variableCases,
	...constraintCases,
	"no-screens": [["none", found(set(null, "screens", [])), ["no-screens"]]],
	"no-questions": [["texts only", found(set(null, "screens", [screen("s", textBlock("t"))])), ["no-questions"]]],
	"empty-screen": [["no blocks", found(set("s-1", "blocks", [])), ["empty-screen s-1"]]],
	"empty-block": [
		["nothing in it", found(set("s-1", "blocks", [{ ...textBlock("t"), heading: { en: " " } }])), ["empty-block t"]],
	],
	"duplicate-id": [
		[
			"two choices",
			codes(makeQuiz({ screens: [screen("s", single("q", [choice("c"), choice("c")]))] })),
			["duplicate-id c"],
		],
		["a screen and a page", codes({ ...base, resultPages: [page("s-1", [slot("x")])] }), ["duplicate-id s-1"]],
	],
	"no-locale": [["none", found(set(null, "locales", [])), ["no-locale"]]],
	"repeated-locale": [["twice", found(set(null, "locales", ["en", "en"])), ["repeated-locale"]]],
	"no-result-page": [["none", found(set(null, "resultPages", [])), ["no-result-page"]]],
	"last-page-conditional": [
		["a condition", found(set("page", "when", ticked("q-1", "c-1"))), ["last-page-conditional page"]],
	],
	"page-unreachable": [
		[
			"after one without a condition",
			codes({ ...base, resultPages: [page("p-1", [slot("x")]), ...base.resultPages] }),
			["page-unreachable page"],
		],
		["after one with a condition", pageWhen(ticked("q-1", "c-1")), []],
	],

	"text-missing": [
		["title", found(set(null, "title", {})), ["text-missing"]],
		["blank question", found(set("q-1", "text", { en: "  " })), ["text-missing q-1"]],
		["choice", found(set("c-1", "text", { da: "Ja" })), ["text-missing c-1"]],
		[
			"question and its choice, as one thing to write",
			codes(applyPatches(base, [set("q-1", "text", {}), set("c-1", "text", {})])),
			["text-missing q-1"],
		],
		["page heading", found(set("page", "heading", {})), ["text-missing page"]],
		["sign-up", found(set("page", "signUp", { heading: {}, body: {}, purposes: ["news"] })), ["text-missing page"]],
	],
	"text-advised": [
		["words for an empty result", found(set("page", "empty", {})), ["text-advised page"]],
		[
			"what the card's picture shows",
			found(set(null, "sharing", { ...base.sharing, imageUrl: "/m/card.png" })),
			["text-advised"],
		],
	],
	"translation-missing": [
		[
			"a help text",
			codes({ ...applyPatches(base, [set("q-1", "help", { en: "Help" })]), locales: ["en", "da"] }).filter((one) =>
				one.endsWith("q-1"),
			),
			["translation-missing q-1", "translation-missing q-1"],
		],
		[
			"a title in two languages, told once",
			codes({ ...base, locales: ["en", "da", "de"] }).filter((one) => one === "translation-missing"),
			["translation-missing"],
		],
		["a text that isn't there in the default either", codes({ ...base, locales: ["en"] }), []],
		[
			"a reason",
			codes({
				...applyPatches(base, [set("c-1", "effects", [{ ...exclude("e", products("p")), reason: { en: "No" } }])]),
				locales: ["en", "da"],
			}).filter((one) => one.endsWith(" e")),
			["translation-missing e"],
		],
		[
			"a text in the second language alone, and a range's own sentence",
			codes({
				...applyPatches(base, [set("q-2", "help", { da: "Hjælp" }), set("r-low", "reason", { en: "Low" })]),
				locales: ["en", "da"],
			}).filter((one) => /(q-2|r-low)$/.test(one)),
			["translation-missing q-2", "translation-missing q-2", "translation-missing r-low"],
		],
	],

	...questionCases,
	"unknown-screen": [
		["from", rules(jump("r", "gone", "s-2", always)), ["unknown-screen r"]],
		["to", rules(jump("r", "s-1", "gone", always)), ["unknown-screen r"]],
		["skip", rules(skip("r", "gone", always)), ["unknown-screen r"]],
	],
	"rule-goes-back": [
		["back", rules(jump("r", "s-2", "s-1", always)), ["rule-goes-back r"]],
		["to itself", rules(jump("r", "s-2", "s-2", always)), ["rule-goes-back r"]],
		["to the end, from the last", rules(jump("r", "s-4", "end", always)), []],
	],
	"looks-ahead": [
		["a jump", rules(jump("r", "s-1", "s-3", ticked("q-3", "c-3"))), ["looks-ahead r"]],
		["a jump at its own screen", rules(jump("r", "s-1", "s-3", ticked("q-1", "c-1"))), []],
		["a skip at its own screen", rules(skip("r", "s-1", ticked("q-1", "c-1"))), ["looks-ahead r"]],
		["a skip at the one before", rules(skip("r", "s-2", ticked("q-1", "c-1"))), []],
	],
	"unknown-question": [
		[
			"in a group",
			rules(skip("r", "s-2", { kind: "not", of: { kind: "any", of: [ticked("gone", "c")] } })),
			["unknown-question r"],
		],
		["of a page", pageWhen({ kind: "status", question: "gone", is: "answered" }), ["unknown-question p-1"]],
	],
	"unknown-choice": [
		["another question's", rules(skip("r", "s-2", ticked("q-1", "c-1", "c-3"))), ["unknown-choice r"]],
	],
	"condition-kind": [
		["the first of ticks", rules(skip("r", "s-4", first)), ["condition-kind r"]],
		["the first of a ranking", found(set("q-3", "kind", "ranking"), set(null, "rules", [skip("r", "s-4", first)])), []],
		["ticks of a number", rules(skip("r", "s-3", ticked("q-2", "c-1"))), ["condition-kind r"]],
		[
			"number of ticks",
			rules(skip("r", "s-2", { kind: "number", question: "q-1", op: "=", value: 1, to: null })),
			["condition-kind r"],
		],
	],
	"condition-without-choices": [["none", rules(skip("r", "s-2", ticked("q-1"))), ["condition-without-choices r"]]],
	"condition-without-locales": [
		["none", rules(skip("r", "s-2", { kind: "locale", locales: [] })), ["condition-without-locales r"]],
	],
	"condition-locale-unknown": [
		["gone", slots(slot("x", { when: { kind: "locale", locales: ["en", "sv"] } })), ["condition-locale-unknown x"]],
		["known", slots(slot("x", { when: { kind: "locale", locales: ["en"] } })), []],
	],
	"condition-without-sources": [
		["none", rules(skip("r", "s-2", { kind: "source", sources: [] })), ["condition-without-sources r"]],
	],
	"between-reversed": [
		[
			"no end",
			rules(skip("r", "s-3", { kind: "number", question: "q-2", op: "between", value: 1, to: null })),
			["between-reversed r"],
		],
		[
			"lower end",
			rules(skip("r", "s-3", { kind: "number", question: "q-2", op: "between", value: 2, to: 1 })),
			["between-reversed r"],
		],
		["one number", rules(skip("r", "s-3", { kind: "number", question: "q-2", op: "between", value: 1, to: 1 })), []],
		["of a predicate", target(where(literal("size", "between", 2, 1))), ["between-reversed e"]],
	],

	"unknown-product": [
		["of an effect", target(products("p", "gone")), ["unknown-product e"]],
		["of a slot's fallback", slots(slot("s", { fallback: ["gone"] })), ["unknown-product s"]],
		["of a page's fallback", found(set("page", "fallback", ["gone"])), ["unknown-product page"]],
	],
	"unknown-collection": [["gone", target({ kind: "collection", id: "gone" }), ["unknown-collection e"]]],
	"unknown-attribute": [
		["gone", target(where(literal("gone", "is", 1))), ["unknown-attribute e"]],
		["the price", target(where(literal("$price", "≤", 100))), []],
	],
	"unknown-outcome": [["gone", effect(score("e", { kind: "outcomes", outcomes: ["gone"] }, 1)), ["unknown-outcome e"]]],
	"unknown-slot": [
		["gone", effect(pin("e", products("p"), "gone")), ["unknown-slot e"]],
		["there", effect(pin("e", products("p"), "slot")), []],
		["none", effect(pin("e", products("p"))), []],
	],
	"target-empty": [
		["no products", target(products()), ["target-empty e"]],
		["no product so large", target(where(literal("size", ">", 5))), ["target-empty e"]],
	],
	"no-points": [["0", effect(score("e", products("p"), 0)), ["no-points e"]]],
	"operand-not-allowed": [
		["in points", target(where(answered("$price", "≤", "q-2"))), ["operand-not-allowed e"]],
		["in a pin", effect(pin("e", where(answered("$price", "≤", "q-2")))), ["operand-not-allowed e"]],
		["in a slot", slots(slot("s", { candidates: where(answered("$price", "≤", "q-2")) })), ["operand-not-allowed s"]],
		["in a range of two", effect(wish("e", where(answered("$price", "between", "q-2")))), ["operand-not-allowed e"]],
		["in a wish", effect(wish("e", where(answered("$price", "≤", "q-2")))), []],
		["in a demand", effect(demand("e", where(answered("$price", "≤", "q-2")))), []],
		["in an exclusion", effect(exclude("e", where(answered("$price", ">", "q-2")))), []],
		[
			"a variable in points",
			withVariable(score("e", where(computed("$price", "≤", "v")), 1)),
			["operand-not-allowed e"],
		],
		["a variable in a demand", withVariable(demand("e", where(computed("$price", "≤", "v")))), []],
	],
	"operand-question": [
		["ticks", effect(wish("e", where(answered("$price", "≤", "q-1")))), ["operand-question e"]],
		["gone", effect(wish("e", where(answered("$price", "≤", "gone")))), ["operand-question e"]],
	],
	"operand-count": [
		["none", target(where(literal("tags", "hasAny"))), ["operand-count e"]],
		["two for one", target(where(literal("size", "is", 1, 2))), ["operand-count e"]],
		["one for two", target(where(literal("size", "between", 1))), ["operand-count e"]],
	],
	"operand-type": [
		["a word for a number", target(where(literal("size", "is", "1"))), ["operand-type e"]],
		["a word to be below", target(where(literal("size", "<", "1"))), ["operand-type e"]],
		["below a set", target(where(literal("tags", "<", 1))), ["operand-type e"]],
		["a number in a set", target(where(literal("tags", "hasAny", "red", 1))), ["operand-type e"]],
		["a number for a yes", target(where(literal("soft", "is", 1))), ["operand-type e"]],
		["an answer in a set", effect(wish("e", where(answered("tags", "is", "q-2")))), ["operand-type e"]],
	],

	"page-without-slots": [
		["of a survey", slots(), []],
		[
			"beside one that has some",
			codes({ ...base, resultPages: [page("p-1", [], { when: ticked("q-1", "c-1") }), ...base.resultPages] }),
			["page-without-slots p-1"],
		],
		[
			"though answers give points",
			found(set("page", "slots", []), set("c-1", "effects", [score("e", products("p"), 1)])),
			["page-without-slots page"],
		],
	],
	"slot-without-candidates": [
		["no products", slots(slot("s", { candidates: products() })), ["slot-without-candidates s"]],
		[
			"no product so large",
			slots(slot("s", { candidates: where(literal("size", ">", 5)) })),
			["slot-without-candidates s"],
		],
	],
	"slot-limits": [
		["below 0", slots(slot("s", { min: -1 })), ["slot-limits s"]],
		["room for none", slots(slot("s", { min: 0, max: 0 })), ["slot-limits s"]],
		["reversed", slots(slot("s", { min: 2, max: 1 })), ["slot-limits s"]],
	],
	"min-match-range": [
		["above 100", slots(slot("s", { minMatch: 100.1 })), ["min-match-range s"]],
		["below 0", slots(slot("s", { minMatch: -1 })), ["min-match-range s"]],
		["100", slots(slot("s", { minMatch: 100 })), []],
	],

	"personal-required": [
		["e-mail", found(set("q-4", "required", true)), ["personal-required q-4"]],
		["consent", found(set("q-5", "required", true)), ["personal-required q-5"]],
	],
	"result-depends-on-personal": [
		[
			"a page on a consent",
			pageWhen({ kind: "status", question: "q-5", is: "answered" }),
			["result-depends-on-personal p-1"],
		],
		[
			"a page on no e-mail",
			pageWhen({ kind: "not", of: { kind: "status", question: "q-4", is: "answered" } }),
			["result-depends-on-personal p-1"],
		],
		[
			"a question asked of those who gave an e-mail",
			codes({
				...base,
				screens: base.screens.toReversed(),
				rules: [skip("r", "s-1", { kind: "status", question: "q-4", is: "skipped" })],
			}),
			["result-depends-on-personal r"],
		],
		[
			"a jump over a question",
			codes({
				...base,
				screens: base.screens.toReversed(),
				rules: [jump("r", "s-4", "s-2", { kind: "status", question: "q-4", is: "skipped" })],
			}),
			["result-depends-on-personal r"],
		],
		[
			"an address elsewhere for those who gave an e-mail",
			rules(leave("r", "s-4", "https://shop.example/", { kind: "status", question: "q-4", is: "answered" })),
			["result-depends-on-personal r"],
		],
		[
			"a choice hidden from those who gave an e-mail",
			codes({
				...base,
				screens: base.screens.toReversed(),
				rules: [hide("r", "c-3", { kind: "status", question: "q-4", is: "answered" })],
			}),
			["result-depends-on-personal r"],
		],
		[
			"a consent hidden from those who gave no e-mail",
			codes({
				...base,
				screens: [
					screen("s-4", email("q-4")),
					screen("s-5", consentQuestion("q-5", { purpose: "news" })),
					...base.screens.slice(0, 3),
				],
				rules: [hide("r", "q-5", { kind: "status", question: "q-4", is: "skipped" })],
			}),
			[],
		],
		[
			"a consent asked of those who gave an e-mail",
			codes({
				...base,
				screens: [
					...base.screens.slice(0, 3),
					screen("s-4", email("q-4")),
					screen("s-5", consentQuestion("q-5", { purpose: "news" })),
				],
				rules: [skip("r", "s-5", { kind: "status", question: "q-4", is: "skipped" })],
			}),
			[],
		],
	],
	"invalid-url": [
		["a choice's picture", found(set("c-1", "imageUrl", "javascript:alert(1)")), ["invalid-url c-1"]],
		["the logo", found(set(null, "theme", { ...base.theme, logoUrl: "data:image/svg+xml,x" })), ["invalid-url"]],
		[
			"the picture of its card",
			found(set(null, "sharing", { ...base.sharing, imageUrl: "//x", imageAlt: { en: "A jar" } })),
			["invalid-url"],
		],
	],
};

test("nothing is found in the quiz that the cases change", () => {
	expect(validate(base, around)).toEqual([]);
	expect(validate(base)).toEqual([]);
});

describe.each(Object.entries(cases))("%s", (code, list) => {
	test.each(list)("%s", (_, actual, expected) => expect(actual).toEqual(expected));
	test("is tried", () =>
		expect(list.some(([, , expected]) => expected.some((one) => one.startsWith(code)))).toBe(true));
});
