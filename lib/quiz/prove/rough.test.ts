import { expect, test, vi } from "vitest";
import { compileCatalog } from "../compile-catalog";
import { compileQuiz } from "../compile-quiz";
import { constraint, makeCatalog, makeQuiz, numberQuestion, page, product, screens, slot } from "../testing/make-quiz";
import type { PriceLimit } from "../types";
import { openSpace } from "./explore";
import { proveReach } from "./reach";
import { simulate } from "./simulate";

// As if there were too many fillings to look through.
vi.mock(import("../together/solve"), async (original) => {
	const solve = await original();
	return { ...solve, solveTogether: (problem) => ({ ...solve.solveTogether(problem), exact: false }) };
});

const goOn = () => true;

/** The dear product never fits. */
function limitedBy(most: PriceLimit["most"]) {
	const document = makeQuiz({
		screens: screens(numberQuestion("q-budget", { min: 10, max: 15 })),
		resultPages: [
			page("page", [slot("one"), slot("other")], { constraints: [constraint("k", { kind: "price", most })] }),
		],
	});
	const catalog = makeCatalog(product("a", { price: 4 }), product("b", { price: 5 }), product("dear", { price: 20 }));
	const space = openSpace(compileQuiz(document, compileCatalog(catalog)));
	const simulation = simulate(space, { observed: null, seed: 1, runs: 7, exactUpTo: 1000, goOn });
	const reach = proveReach(space, { seed: 1, runs: 0, goOn });
	return { simulation, reach, dear: reach.products.find((one) => one.product === "dear")?.verdict.kind };
}

test("one budget speaks for no other where slots may not have been filled at best", () => {
	const { simulation, reach, dear } = limitedBy({ kind: "answer", question: "q-budget" });
	expect([simulation.exact, simulation.inexact]).toEqual([false, { count: 7, of: 7 }]);
	expect([reach.exact, dear]).toEqual([false, "not-seen"]);
});

test("a limit that is the same for everybody leaves no doubt what they are shown", () => {
	const { simulation, reach, dear } = limitedBy({ kind: "literal", value: 10 });
	expect([simulation.exact, simulation.inexact]).toEqual([true, { count: 1, of: 1 }]);
	expect([reach.exact, dear]).toEqual([true, "unreachable"]);
});
