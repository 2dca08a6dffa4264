import type { Patch } from "../../edit";
import { changes, computed, counted, jump, skip, variable, where, wish } from "../../testing/make-quiz";
import type { Effect, QuizDocument, Variable } from "../../types";
import { type Case, effect, found, rules, set } from "./found";

const variables = (one: Variable): Patch[] => [
	set(null, "variables", [one]),
	set("q-2", "effects", [changes("e-v", one.id, "add", 1)]),
];
export const withVariable = (one: Effect) => found(...variables(variable("v")), set("c-1", "effects", [one]));
/** An answer of this question changes the variable. */
const counting = (question: "q-1" | "q-2", ...list: QuizDocument["rules"]) =>
	found(
		set(null, "variables", [variable("v")]),
		set(question === "q-1" ? "c-1" : "q-2", "effects", [changes("e", "v", "add", 1)]),
		set(null, "rules", list),
	);

export const variableCases = {
	"variable-ahead": [
		["a skip", counting("q-1", skip("r", "s-1", counted("v", "≥", 1))), ["variable-ahead r"]],
		["a jump", counting("q-2", jump("r", "s-1", "s-3", counted("v", "≥", 1))), ["variable-ahead r"]],
		["a jump at its own screen", counting("q-1", jump("r", "s-1", "s-3", counted("v", "≥", 1))), []],
	],
	"unknown-variable": [
		["of a condition", rules(skip("r", "s-2", counted("gone", "≥", 1))), ["unknown-variable r"]],
		["of an effect", effect(changes("e", "gone", "add", 1)), ["unknown-variable e"]],
		["of an operand", effect(wish("e", where(computed("$price", "≤", "gone")))), ["unknown-variable e"]],
		["there", counting("q-1", skip("r", "s-2", counted("v", "≥", 1))), []],
	],
	"variable-unnamed": [["blank", found(...variables({ ...variable("v"), name: " " })), ["variable-unnamed v"]]],
	"variable-unchanged": [
		["no effect", found(set(null, "variables", [variable("v")])), ["variable-unchanged v"]],
		["a number's own effect", counting("q-2"), []],
	],
	"answer-not-number": [
		[
			"of a choice",
			found(set(null, "variables", [variable("v")]), set("c-1", "effects", [changes("e", "v", "add", "answer")])),
			["answer-not-number e"],
		],
		[
			"of a range",
			found(set(null, "variables", [variable("v")]), set("r-low", "effects", [changes("e", "v", "add", "answer")])),
			[],
		],
	],
	"trait-incomplete": [
		["no name", effect({ id: "e", kind: "trait", attribute: " ", value: "dry" }), ["trait-incomplete e"]],
		["no value", effect({ id: "e", kind: "trait", attribute: "skin", value: "" }), ["trait-incomplete e"]],
		[
			"the number of a choice",
			effect({ id: "e", kind: "trait", attribute: "age", value: null }),
			["trait-incomplete e"],
		],
		[
			"the number given",
			found(set("r-low", "effects", [{ id: "e", kind: "trait", attribute: "age", value: null }])),
			[],
		],
		["no", effect({ id: "e", kind: "trait", attribute: "sensitive", value: false }), []],
	],
	"tag-empty": [
		["blank", effect({ id: "e", kind: "tag", tag: " " }), ["tag-empty e"]],
		["a word", effect({ id: "e", kind: "tag", tag: "gift" }), []],
	],
} satisfies Record<string, Case[]>;
