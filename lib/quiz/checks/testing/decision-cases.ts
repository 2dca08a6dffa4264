import {
	changes,
	choice,
	outcome,
	outcomes,
	picked,
	pickedProduct,
	score,
	scoreRanges,
	screen,
	single,
	slot,
	table,
	variable,
} from "../../testing/make-quiz";
import type { Decision, Outcome } from "../../types";
import { type Case, found, set } from "./found";

const one = picked("o");
/** The quiz with an outcome that an answer names, a variable that one changes, and the slot's decision. */
const decided = (decision: Decision | null, own: Partial<Outcome> = {}) =>
	found(
		set(null, "outcomes", [outcome("o", own)]),
		set(null, "variables", [variable("v")]),
		set("c-1", "effects", [changes("e-v", "v", "add", 1), score("e-o", outcomes("o"), 1)]),
		set("page", "slots", [slot("x", { decision })]),
	);
const all = table(["q-1"], [[[]], one]);

export const decisionCases = {
	"table-empty": [
		["no rows", decided(table(["q-1"])), ["table-empty x"]],
		["no columns", decided(table([], [[], one])), ["table-empty x"]],
		["both", decided(all), []],
	],
	"repeated-column": [["twice", decided(table(["q-1", "q-1"], [[[], []], one])), ["repeated-column x"]]],
	"column-kind": [
		["a number", decided(table(["q-2"], [[[]], one])), ["column-kind x"]],
		["gone", decided(table(["gone"], [[[]], one])), ["unknown-question x"]],
		["a choice of another question", decided(table(["q-1"], [[["c-3"]], one], [[[]], null])), ["unknown-choice x"]],
		["an outcome that is gone", decided(table(["q-1"], [[[]], picked("gone")])), ["unknown-outcome x"]],
		["a product that is gone", decided(table(["q-1"], [[[]], pickedProduct("gone")])), ["unknown-product x"]],
	],
	"unknown-variant": [
		["none of its own", decided(table(["q-1"], [[[]], pickedProduct("p", "XL")])), ["unknown-variant x"]],
	],
	"combination-without-row": [
		["one", decided(table(["q-1"], [[["c-1"]], one])), ["combination-without-row x"]],
		[
			"one of six",
			decided(table(["q-1", "q-3"], [[["c-1"], []], one], [[["c-2"], ["c-3", "c-4"]], null])),
			["combination-without-row x"],
		],
		["nobody is a row as well", decided(table(["q-1"], [[["c-1"]], one], [[["c-2"]], null])), []],
	],
	"table-too-wide": [
		[
			"six columns of ten",
			(() => {
				const ids = Array.from({ length: 6 }, (_, at) => `w-${at}`);
				return wide(ids, table(ids, [ids.map(() => []), one]));
			})(),
			["table-too-wide x"],
		],
	],
	"decision-row-shadowed": [
		["by one row", decided(table(["q-1"], [[[]], one], [[["c-1"]], null])), ["decision-row-shadowed x"]],
		[
			"by two together",
			decided(table(["q-1"], [[["c-1"]], one], [[["c-2"]], one], [[["c-1", "c-2"]], null])),
			["decision-row-shadowed x"],
		],
		["left for those who skipped", decided(table(["q-1"], [[["c-1"]], one], [[["c-2"]], one], [[[]], null])), []],
	],
	"cuts-not-ascending": [
		["the same twice", decided(scoreRanges("v", [1, 1], one, null, one)), ["cuts-not-ascending x"]],
		["in order", decided(scoreRanges("v", [1, 2], one, null, one)), []],
		["of a variable that is gone", decided(scoreRanges("gone", [1], one, null)), ["unknown-variable x"]],
	],
	"picks-count": [["one too few", decided(scoreRanges("v", [1, 2], one, null)), ["picks-count x"]]],
	"outcome-unused": [
		["by nothing", found(set(null, "outcomes", [outcome("o")])), ["outcome-unused o"]],
		["without a name", decided(all, { name: {} }), ["text-missing o"]],
		["with a picture that isn't told", decided(all, { imageUrl: "/m/1" }), ["text-advised o"]],
		["with a picture that is", decided(all, { imageUrl: "/m/1", imageAlt: { en: "The sea" } }), []],
		["with a picture of no address", decided(all, { imageUrl: "x y", imageAlt: { en: "?" } }), ["invalid-url o"]],
		["leading nowhere", decided(all, { url: "ftp://x" }), ["leave-address o"]],
	],
} satisfies Record<string, Case[]>;

function wide(ids: string[], decision: Decision): string[] {
	return found(
		set(null, "outcomes", [outcome("o")]),
		set(
			null,
			"screens",
			ids.map((id) =>
				screen(
					`s-${id}`,
					single(
						id,
						Array.from({ length: 10 }, (_, at) => choice(`${id}-${at}`)),
					),
				),
			),
		),
		set("page", "slots", [slot("x", { decision })]),
	);
}
