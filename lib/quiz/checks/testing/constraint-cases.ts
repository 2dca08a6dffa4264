import { constraint, literal, page, product, products, slot, where } from "../../testing/make-quiz";
import type { Constraint, ResultPage } from "../../types";
import { base, type Case, codes } from "./found";

const two = [slot("a", { min: 1 }), slot("b", { min: 1 })];
/** A page with two slots and one constraint, k. */
const together = (rule: Constraint["rule"], named: string[] = [], rest: Partial<ResultPage> = {}) =>
	codes({
		...base,
		resultPages: [page("page", rest.slots ?? two, { constraints: [constraint("k", rule, ...named)], ...rest })],
	});
const atMost = (value: number): Constraint["rule"] => ({ kind: "price", most: { kind: "literal", value } });
const budget = (question: string): Constraint["rule"] => ({ kind: "price", most: { kind: "answer", question } });
const apart = (one = where(), other = where()): Constraint["rule"] => ({ kind: "apart", one, other });
const alike = (attribute: string): Constraint["rule"] => ({ kind: "alike", attribute });
/** The one product costs this. */
const cheap = product("p").price ?? 0;

export const constraintCases = {
	"constraint-slot": [
		["gone", together(atMost(1000), ["a", "gone"]), ["constraint-slot k"]],
		["there", together(atMost(1000), ["a"]), []],
	],
	"constraint-slots": [
		["one", together(apart(), ["a"]), ["constraint-slots k"]],
		["one on the page", together(alike("size"), [], { slots: two.slice(0, 1) }), ["constraint-slots k"]],
		["all", together(apart()), []],
	],
	"constraint-empty": [
		["no product named", together(apart(products())), ["constraint-empty k"]],
		["none is like that", together(apart(where(), where(literal("size", "is", 9)))), ["constraint-empty k"]],
		["unknown", together(apart(products("gone"))), ["unknown-product k"]],
		["unknown attribute", together(alike("shape")), ["unknown-attribute k"]],
		["not a number question", together(budget("q-1")), ["operand-question k"]],
		[
			"no such variable",
			together({ kind: "price", most: { kind: "variable", variable: "v" } }),
			["unknown-variable k"],
		],
		["a number question", together(budget("q-2")), []],
	],
	"limit-too-low": [
		["below both", together(atMost(2 * cheap - 1)), ["limit-too-low k"]],
		["enough", together(atMost(2 * cheap)), []],
		["for one of them", together(atMost(cheap), ["a"]), []],
		["none asked for", together(atMost(0), [], { slots: two.map((one) => ({ ...one, min: 0 })) }), []],
	],
} satisfies Record<string, Case[]>;
