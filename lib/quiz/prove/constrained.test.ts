import { expect, test } from "vitest";
import { compileCatalog } from "../compile-catalog";
import { compileQuiz } from "../compile-quiz";
import {
	choice,
	constraint,
	makeCatalog,
	makeQuiz,
	numberQuestion,
	page,
	product,
	products,
	score,
	screens,
	single,
	slot,
} from "../testing/make-quiz";
import { openSpace } from "./explore";
import { proveReach } from "./reach";

const always = () => true;
const serum = slot("serum", { candidates: products("acid", "calm") });
const cream = slot("cream", { candidates: products("rich") });
const likes = single("q-likes", [
	choice("much", score("e-1", products("acid"), 9), score("e-2", products("calm"), 1)),
	choice("little", score("e-3", products("acid"), 2)),
]);
const verdictOf = (id: string, report: ReturnType<typeof proveReach>) =>
	report.products.find(({ product: one }) => one === id)?.verdict;

test("finds what a pair rule keeps out for ever, and in which slots it doesn't fit", () => {
	const apart = constraint("apart", { kind: "apart", one: products("acid"), other: products("rich") });
	const document = makeQuiz({
		screens: screens(likes),
		resultPages: [page("page", [serum, cream], { constraints: [apart] })],
	});
	const catalog = makeCatalog(...["acid", "calm", "rich"].map((id) => product(id)));
	const report = proveReach(openSpace(compileQuiz(document, compileCatalog(catalog))), {
		seed: 1,
		runs: 5,
		goOn: always,
	});
	expect(report.exact).toBe(true);
	expect(verdictOf("acid", report)).toEqual({ kind: "unreachable", cause: { kind: "constrained", slots: ["serum"] } });
	expect(verdictOf("calm", report)?.kind).toBe("reached");
});

test("finds the one budget that has room for a pair", () => {
	const limit = constraint("limit", { kind: "price", most: { kind: "answer", question: "q-budget" } });
	const budget = numberQuestion("q-budget", { min: 0, max: 1000, step: 10 });
	const document = (max: number) =>
		makeQuiz({
			screens: screens(likes, { ...budget, max }),
			resultPages: [page("page", [serum, cream], { constraints: [limit] })],
		});
	const catalog = makeCatalog(
		product("acid", { price: 799.95 }),
		product("calm", { price: 100 }),
		product("rich", { price: 200.05 }),
	);
	const prove = (max: number) => {
		const space = openSpace(compileQuiz(document(max), compileCatalog(catalog)));
		return proveReach(space, { seed: 1, runs: 0, goOn: always });
	};
	// Alone the acid would leave no cream; only the whole budget holds both.
	const enough = verdictOf("acid", prove(1000));
	expect(enough?.kind === "reached" && enough.witness["q-budget"]).toEqual({ kind: "number", value: 1000 });
	expect(verdictOf("acid", prove(990))).toEqual({
		kind: "unreachable",
		cause: { kind: "constrained", slots: ["serum"] },
	});
});
