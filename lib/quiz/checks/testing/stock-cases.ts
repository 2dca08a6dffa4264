import { compileCatalog } from "../../compile-catalog";
import { literal, makeCatalog, product, variant, varied, where } from "../../testing/make-quiz";
import type { StockPolicy, Substitute } from "../../types";
import { around, base, type Case, codes, found, set, target } from "./found";

const substitutes = (...list: Substitute[]) => found(set(null, "substitutes", list));
const least = (count: number, known = around) =>
	codes({ ...base, stock: { soldOut: "hide", least: count } satisfies StockPolicy }, known);
const counting = (stock: number | null) => ({
	...around,
	catalog: compileCatalog(makeCatalog(product("q"), varied("p", [variant("S"), variant("M", { stock })]))),
});

export const stockCases = {
	"substitute-itself": [["among others", substitutes({ product: "p", by: ["p"] }), ["substitute-itself"]]],
	"substitute-twice": [
		[
			"a product listed twice",
			substitutes({ product: "p", by: ["p"] }, { product: "p", by: ["p"] }).filter(
				(one) => one !== "substitute-itself",
			),
			["substitute-twice"],
		],
	],
	"substitute-missing": [["none", substitutes({ product: "p", by: [] }), ["substitute-missing"]]],
	"option-unknown": [
		["no variant has it", target(where(literal("$option.Size", "is", "L"))), ["option-unknown e"]],
		["one has it", codes(base, counting(null)).filter((one) => one.startsWith("option")), []],
	],
	"stock-uncounted": [
		["no count in the catalog", least(2), ["stock-uncounted"]],
		["a count", least(2, counting(3)), []],
		["not asked for", least(1, counting(null)), []],
	],
} satisfies Record<string, Case[]>;
