import { expect, test } from "vitest";
import { compileCatalog } from "../compile-catalog";
import { compileQuiz } from "../compile-quiz";
import { recommend } from "../recommend";
import {
	changes,
	choice,
	makeCatalog,
	makeQuiz,
	outcome,
	page,
	picked,
	pickedProduct,
	product,
	products,
	scoreRanges,
	screen,
	single,
	slot,
	table,
	variable,
	variant,
	varied,
} from "../testing/make-quiz";
import type { CatalogProduct, Decision, Picked, Slot } from "../types";
import { proveQuiz } from "./prove";

/*
 * Two questions that give 0 to 2 points each, one slot that a decision settles. Planted: a range beyond what can be reached,
 * a row behind one that holds whenever it does, outcomes that nothing else leads to.
 */
const always = () => true;
const asked = ["a", "b"].map((id) =>
	single(
		id,
		[0, 1, 2].map((points) => choice(`${id}${points}`, changes(`e-${id}${points}`, "v", "add", points))),
	),
);
const prove = (decision: Decision, rest: Partial<Slot> = {}, ...products: CatalogProduct[]) => {
	const document = makeQuiz({
		screens: asked.map((question) => screen(`s-${question.id}`, question)),
		variables: [variable("v")],
		outcomes: [outcome("low"), outcome("high"), outcome("lost")],
		resultPages: [page("page", [slot("slot", { decision, ...rest })])],
	});
	const quiz = compileQuiz(document, compileCatalog(makeCatalog(product("p"), ...products)));
	const report = proveQuiz(quiz, {
		observed: null,
		seed: 1,
		goOn: { flow: always, reach: always, simulation: always },
	});
	const found = report.findings.map(({ code, node, params }) => [code, node, params]);
	return { quiz, report, found };
};

test("a range that no points come to is found, and the outcome that only it leads to", () => {
	const { report, found } = prove(scoreRanges("v", [2, 5], picked("low"), picked("high"), picked("lost")));
	expect(report.reach.exact).toBe(true);
	expect(found).toEqual(
		expect.arrayContaining([
			["range-never-reached", "slot", { range: 3 }],
			["outcome-never-shown", "lost", {}],
		]),
	);
	expect(report.reach.products.find((one) => one.product === "lost")?.verdict).toEqual({
		kind: "unreachable",
		cause: { kind: "not-picked" },
	});
});

test.each([
	["of one variant that can't be had", ["S"], { always: [], variants: ["S"] }],
	["of any variant", [null, "S"], null],
] as const)("a product that decisions alone pick, %s", (_, variants, cause) => {
	const shirt = varied("shirt", [variant("S", { available: false }), variant("M")]);
	const rows = variants.map((one, at): [string[][], Picked] => [[[`a${at}`], []], pickedProduct("shirt", one)]);
	const { report } = prove(table(["a", "b"], ...rows), { candidates: products("p") }, shirt);
	const told = report.reach.products.find((one) => one.product === "shirt")?.verdict;
	expect(told).toMatchObject(
		cause ? { kind: "unreachable", cause: { kind: "excluded", ...cause } } : { kind: "reached" },
	);
});

test("a row behind another never decides, and each other row has a witness", () => {
	const rows = table(
		["a", "b"],
		[[["a0"], ["b0"]], picked("low")],
		[[["a1", "a2"], []], picked("high")],
		[[["a2"], ["b1"]], picked("lost")],
	);
	const { quiz, report, found } = prove(rows);
	expect(found).toEqual(expect.arrayContaining([["row-never-decides", "slot", { row: 3 }]]));
	expect(found.filter(([code]) => code === "row-never-decides")).toHaveLength(1);
	const reached = report.reach.cases.flatMap(({ verdict }) => (verdict.kind === "reached" ? [verdict.witness] : []));
	const shown = reached.map((witness) => recommend(quiz, witness)?.slots[0]?.items[0]);
	expect(shown.map((item) => [item?.product, item?.by])).toEqual([
		["low", "decision"],
		["high", "decision"],
	]);
});
