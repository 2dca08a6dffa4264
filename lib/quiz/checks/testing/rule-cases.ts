import { always, hide, leave, ticked } from "../../testing/make-quiz";
import { type Case, found, rules, set } from "./found";

export const ruleCases = {
	"unknown-hidden": [
		["gone", rules(hide("r", "gone", always)), ["unknown-hidden r"]],
		["a screen", rules(hide("r", "s-2", always)), ["unknown-hidden r"]],
		["a block", rules(hide("r", "q-2", ticked("q-1", "c-1"))), []],
		["a choice", rules(hide("r", "c-3", ticked("q-1", "c-1"))), []],
		["by its own screen", rules(hide("r", "c-1", ticked("q-1", "c-1"))), ["looks-ahead r"]],
	],
	"hidden-below-min": [
		[
			"fewer than asked for",
			found(set("q-3", "min", 3), set(null, "rules", [hide("r", "c-3", ticked("q-1", "c-1"))])),
			["hidden-below-min q-3"],
		],
		[
			"none",
			rules(...["c-3", "c-4", "c-5"].map((id) => hide(`r-${id}`, id, ticked("q-1", "c-1")))),
			["hidden-below-min q-3"],
		],
		[
			"fewer, but for one ticked alone",
			found(
				...[set("q-3", "min", 2), set("c-5", "exclusive", true)],
				set(null, "rules", [hide("r", "c-3", ticked("q-1", "c-1"))]),
			),
			["hidden-below-min q-3"],
		],
		[
			"one ticked alone",
			found(
				...[set("q-3", "min", 2), set("c-5", "exclusive", true)],
				set(null, "rules", [hide("r", "c-5", ticked("q-1", "c-1"))]),
			),
			[],
		],
		["enough", found(set("q-3", "min", 2), set(null, "rules", [hide("r", "c-3", ticked("q-1", "c-1"))])), []],
	],
	"leave-address": [
		["not written", rules(leave("r", "s-1", "", always)), ["leave-address r"]],
		["a script", rules(leave("r", "s-1", "javascript:alert(1)", always)), ["leave-address r"]],
		["on the web", rules(leave("r", "s-1", "https://shop.example/", ticked("q-1", "c-1"))), []],
		["from a screen that is gone", rules(leave("r", "gone", "https://shop.example/")), ["unknown-screen r"]],
	],
} satisfies Record<string, Case[]>;
