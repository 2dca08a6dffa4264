import { expect, test } from "vitest";
import { evaluate } from "./recommend";
import {
	choice,
	makeCatalog,
	makeQuiz,
	multiple,
	page,
	product,
	products,
	score,
	screens,
	slot,
} from "./testing/make-quiz";

/** More products than are looked at in one go, the best of which stands last. */
const many = Array.from({ length: 9000 }, (_, at) => product(`p${String(at).padStart(4, "0")}`));
const quiz = makeQuiz({
	screens: screens(
		multiple(
			"q-a",
			[
				choice("a", score("e1", products("p0000"), 3), score("e2", products("p8999"), 10)),
				choice("b", score("e3", products("p4095", "p8999"), 4)),
				choice("c", score("e4", products("p4096"), 6)),
			],
			{ min: 2, importance: 2 },
		),
	),
	resultPages: [
		page("page", [
			slot("all"),
			slot("middle", { candidates: products("p0000", "p4095", "p4096") }),
			slot("first", { candidates: products("p0000") }),
		]),
	],
});

test("the most is found among all products, by the mean of as many choices as must be made", () => {
	const result = evaluate(quiz, makeCatalog(...many), { "q-a": { kind: "choices", ids: ["a", "b", "c"] } });
	// 2 × (10 + 4) ÷ 2; 2 × (6 + 0) ÷ 2; 2 × (3 + 0) ÷ 2
	expect(result?.slots.map(({ maxScore }) => maxScore)).toEqual([14, 6, 3]);
	expect(result?.slots[0]?.items[0]).toMatchObject({ product: "p8999", score: 9.333333, match: 66.7 });
});
