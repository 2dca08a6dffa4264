import { expect, test } from "vitest";
import { compileCatalog } from "../compile-catalog";
import { compileQuiz } from "../compile-quiz";
import {
	changes,
	choice,
	exclude,
	makeCatalog,
	makeQuiz,
	page,
	pickedProduct,
	product,
	products,
	scoreRanges,
	screens,
	single,
	slot,
	variable,
} from "../testing/make-quiz";
import { openSpace } from "./explore";
import { spansAtEnd } from "./variable-spans";

test("what one answer sets a later one adds to, in whatever order the search asks", () => {
	const first = single("q-first", [choice("five", changes("e-1", "v", "set", 5)), choice("none")]);
	const later = single("q-later", [choice("one", changes("e-2", "v", "add", 1), exclude("e-3", products("a")))]);
	const decision = scoreRanges("v", [6], null, pickedProduct("a"));
	const quiz = makeQuiz({
		screens: screens(first, later),
		variables: [variable("v")],
		resultPages: [page("page", [slot("slot", { decision })])],
	});
	const space = openSpace(compileQuiz(quiz, compileCatalog(makeCatalog(product("a")))));
	// What rules products out is asked first.
	expect(space.order?.map(({ id }) => id)).toEqual(["q-later", "q-first"]);
	expect(spansAtEnd(space).get("v")).toEqual([1, 6]);
});
