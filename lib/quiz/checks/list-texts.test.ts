import { expect, it } from "vitest";
import { choice, makeQuiz, page, screen, single, slot } from "../testing/make-quiz";
import { listTexts } from "./list-texts";

it("tells texts of one block or page apart by their paths", () => {
	const signUp = { heading: { en: "Stay" }, body: {}, purposes: [] };
	const quiz = makeQuiz({
		screens: [screen("s", single("q", [choice("c")]))],
		resultPages: [{ ...page("p", [slot("x")]), signUp }],
	});
	const paths = (node: string) =>
		listTexts(quiz)
			.flat()
			.filter((text) => text.node === node)
			.map(({ field }) => field);
	expect(paths("q")).toEqual(["text", "help", "why"]);
	expect(paths("c")).toEqual(["choice", "imageAlt", "reason"]);
	expect(paths("p")).toEqual(["heading", "body", "empty", "signUp.heading", "signUp.body"]);
});
