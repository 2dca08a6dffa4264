import { expect, test } from "vitest";
import { resultFromPack, withoutAuthorsNames } from "./candidate-pack";
import { choice, makeCatalog, makeQuiz, product, score, screens, single, where } from "./testing/make-quiz";
import type { QuizDocument } from "./types";

test("a result that is worked out by the browser has the author's own sentences", () => {
	const quiz: QuizDocument = makeQuiz({
		wording: { because: { en: "{product}, for “{answer}”" }, unmet: {}, fallback: {}, substitute: {} },
		screens: screens(
			single("q-1", [choice("a", score("e-1", where(), 1)), choice("b")]),
			single("q-2", [{ ...choice("c", score("e-2", where(), 2)), reason: { en: "Made for it" } }, choice("d")]),
		),
	});
	const document = withoutAuthorsNames(quiz);
	const cards = { p: { title: "Cream", price: null, imageUrl: null, url: null, soldOut: false, variants: [] } };
	const said = resultFromPack(
		{ document, catalog: makeCatalog(product("p")), cards, notices: {} },
		{ "q-1": { kind: "choices", ids: ["a"] }, "q-2": { kind: "choices", ids: ["c"] } },
		"en",
		null,
	);
	expect(said?.slots[0]?.items[0]?.reasons).toEqual(["Made for it", "Cream, for “a”"]);
});
