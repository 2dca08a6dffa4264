import { describe, expect, it } from "vitest";
import { newQuiz } from "@/lib/quiz/new-document";
import { toShopperDocument } from "@/lib/quiz/shopper-document";
import { withPlaceholders } from "./with-placeholders";

const words = { heading: "Heading", question: "Your question", choice: (number: number) => `Choice ${number}` };

describe("withPlaceholders", () => {
	let next = 0;
	const fresh = newQuiz(() => `n${++next}`, { title: "Quiz", locale: "en", currency: "DKK" });
	const shown = toShopperDocument(fresh, "en");

	it("stands in for texts that aren't written, and makes them pale", () => {
		const { quiz, css } = withPlaceholders(shown, words);
		const [block] = quiz.screens[0]?.blocks ?? [];
		expect(block).toMatchObject({ text: "Your question", choices: [{ text: "Choice 1" }, { text: "Choice 2" }] });
		expect(css).toContain(`[id="t-${block?.id}"]`);
	});

	it("leaves alone what is written", () => {
		const filled = withPlaceholders(shown, words).quiz;
		expect(withPlaceholders(filled, { ...words, question: "Other", choice: () => "Other" })).toEqual({
			quiz: filled,
			css: "",
		});
	});
});
