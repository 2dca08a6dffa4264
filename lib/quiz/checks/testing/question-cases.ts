import { choice, contact, hide, products, range, rating, score, skip, ticked } from "../../testing/make-quiz";
import type { DecisionTable } from "../../types";
import { type Case, found, set, withScreen } from "./found";

/** Something that the choice does. */
const points = (id: string) => set(id, "effects", [score(`e-${id}`, products("p"), 1)]);
const table: DecisionTable = {
	kind: "table",
	questions: ["q-3"],
	rows: [["c-4"], []].map((cell) => ({ cells: [cell], pick: null })),
};

/** A table of cases for each finding about a single question. */
export const questionCases = {
	"too-few-choices": [
		["one", found({ op: "remove", node: "c-1" }), ["too-few-choices q-1"]],
		["none", found(set("q-3", "choices", [])), ["too-few-choices q-3"]],
	],
	"yesno-choices": [
		["one", found(set("q-1", "kind", "yesno"), { op: "remove", node: "c-1" }), ["yesno-choices q-1"]],
		[
			"three",
			found(
				set("q-1", "kind", "yesno"),
				set(
					"q-1",
					"choices",
					["a", "b", "c"].map((id) => choice(id)),
				),
			),
			["yesno-choices q-1"],
		],
		["two", found(set("q-1", "kind", "yesno")), []],
	],
	"one-choice-only": [
		["two", found(set("q-1", "max", 2)), ["one-choice-only q-1"]],
		["none", found(set("q-1", "min", 0)), ["one-choice-only q-1"]],
		["two of a list", found(set("q-1", "kind", "dropdown"), set("q-1", "max", 2)), ["one-choice-only q-1"]],
	],
	"min-below-one": [["0", found(set("q-3", "min", 0)), ["min-below-one q-3"]]],
	"min-unreachable": [
		["4 of 3", found(set("q-3", "min", 4), set("q-3", "max", 4)), ["min-unreachable q-3"]],
		["3 of 3", found(set("q-3", "min", 3)), []],
		["3 of 2 and one alone", found(set("q-3", "min", 3), set("c-5", "exclusive", true)), ["min-unreachable q-3"]],
		["2 of 2 and one alone", found(set("q-3", "min", 2), set("c-5", "exclusive", true)), []],
	],
	"limits-reversed": [
		["choices", found(set("q-3", "min", 2), set("q-3", "max", 1)), ["limits-reversed q-3"]],
		["numbers", found(set("q-2", "min", 101)), ["limits-reversed q-2"]],
		["one number only", found(set("q-2", "min", 100), set("q-2", "ranges", [])), []],
	],
	"step-not-positive": [["0", found(set("q-2", "step", 0)), ["step-not-positive q-2"]]],
	"length-not-positive": [["0", found(set("q-4", "maxLength", 0)), ["length-not-positive q-4"]]],
	"importance-negative": [
		["below 0", found(set("q-1", "importance", -0.1)), ["importance-negative q-1"]],
		["0", found(set("q-1", "importance", 0)), []],
	],
	"not-whole": [
		["half a star", found(set("q-2", "kind", "rating"), set("q-2", "min", 0.5)), ["not-whole q-2"]],
		["half a day", found(set("q-2", "kind", "date"), set("q-2", "max", 99.5)), ["not-whole q-2"]],
		["in twos", found(set("q-2", "kind", "date"), set("q-2", "step", 2)), ["not-whole q-2"]],
		["a slider", found(set("q-2", "kind", "slider"), set("q-2", "max", 99.5)), []],
	],
	"points-unsuited": [
		[
			"one star",
			found(set("q-2", "kind", "rating"), set("q-2", "ranges", []), set("q-2", "max", 0)),
			["points-unsuited q-2"],
		],
		["two stars", found(set("q-2", "kind", "rating"), set("q-2", "ranges", []), set("q-2", "max", 1)), []],
		["21 points", found(set("q-2", "kind", "rating"), set("q-2", "ranges", []), set("q-2", "max", 20)), []],
		[
			"22 points",
			found(set("q-2", "kind", "rating"), set("q-2", "ranges", []), set("q-2", "max", 21)),
			["points-unsuited q-2"],
		],
		["many days", found(set("q-2", "kind", "date")), []],
	],
	"cap-negative": [
		["below 0", found(set("q-3", "aggregate", { kind: "capped", cap: -1 })), ["cap-negative q-3"]],
		["0", found(set("q-3", "aggregate", { kind: "capped", cap: 0 })), []],
	],
	"choices-unmapped": [
		["two of three", found(points("c-3")), ["choices-unmapped q-3"]],
		[
			"one hidden now and then",
			found(points("c-3"), set(null, "rules", [hide("r", "c-4", ticked("q-1", "c-1"))])),
			["choices-unmapped q-3"],
		],
		["one, which may be “not sure”", found(points("c-3"), points("c-4")), []],
		["another that is ticked alone", found(points("c-3"), set("c-5", "exclusive", true)), []],
		[
			"another that a rule looks at",
			found(points("c-3"), set(null, "rules", [skip("r", "s-4", ticked("q-3", "c-4"))])),
			[],
		],
		["another that a table looks at", found(points("c-3"), set("slot", "decision", table)), []],
	],
	"contact-without-fields": [
		["none", withScreen(contact("q")), ["contact-without-fields q"]],
		["one", withScreen(contact("q", "phone")), []],
	],
	"range-empty": [["from = to", found(set("q-2", "ranges", [range("r", 5, 5)])), ["range-empty r"]]],
	"ranges-overlap": [
		["by one", found(set("r-high", "from", 49)), ["ranges-overlap r-high"]],
		["one within another", found(set("q-2", "ranges", [range("a", 0, 90), range("b", 10, 20)])), ["ranges-overlap b"]],
		["both from below", found(set("q-2", "ranges", [range("a", null, 9), range("b", null, 20)])), ["ranges-overlap b"]],
		["both to above", found(set("q-2", "ranges", [range("a", 9, null), range("b", 20, null)])), ["ranges-overlap b"]],
		["the same", found(set("q-2", "ranges", [range("a", 1, 9), range("b", 1, 9)])), ["ranges-overlap b"]],
		["side by side", found(set("q-2", "ranges", [range("b", 10, 20), range("a", 0, 10)])), []],
	],
	"range-outside": [
		["above", found(set("q-2", "ranges", [range("r", 101, null)])), ["range-outside r"]],
		["up to the least, exclusively", found(set("q-2", "ranges", [range("r", null, 0)])), ["range-outside r"]],
		["from the most", found(set("q-2", "ranges", [range("r", 100, null)])), []],
		["between two numbers", found(set("q-2", "ranges", [range("r", 4.2, 4.8)])), []],
		["between two stars", withScreen(rating("q", { ranges: [range("r", 4.2, 4.8)] })), ["range-outside r"]],
	],
} satisfies Record<string, Case[]>;
