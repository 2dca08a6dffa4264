import { describe, expect, test } from "vitest";
import { walk } from "./advance";
import { newEffect, newQuestion, newQuiz, newRange, newRule, newTextBlock } from "./new-document";
import { listIds } from "./node-tree";
import { always } from "./testing/make-quiz";
import type { QuestionKind } from "./types";
import { hasErrors, validate } from "./validate";

const kinds: QuestionKind[] = ["single", "multiple", "picture", "yesno", "number", "shortText", "email", "consent"];

function counter() {
	let count = 0;
	return () => `n${count++}`;
}

describe("a new quiz", () => {
	const quiz = newQuiz(counter(), { title: "Find your cream", locale: "da", currency: "DKK" });

	test("can be walked, and lacks nothing but texts", () => {
		expect(walk(quiz, {}).path).toEqual([quiz.screens[0]?.id]);
		expect(new Set(validate(quiz).map(({ code }) => code))).toEqual(
			new Set(["text-missing", "text-advised", "nothing-to-find-by"]),
		);
	});

	test("uses every id once", () => {
		const ids = listIds(quiz);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe("a new question", () => {
	test.each(kinds)("of kind %s makes sense once it has its texts", (kind) => {
		const newId = counter();
		const quiz = newQuiz(newId, { title: "Quiz", locale: "en", currency: "DKK" });
		const question = newQuestion(newId, kind);
		const text = { en: "Text" };
		const written =
			"choices" in question
				? { ...question, text, choices: question.choices.map((choice) => ({ ...choice, text })) }
				: { ...question, text, ...(question.kind === "consent" ? { purpose: "news" } : {}) };
		const pages = quiz.resultPages.map((page) => ({ ...page, heading: text, empty: text }));
		const screens = quiz.screens.map((screen) => ({ ...screen, blocks: [written] }));
		const document = { ...quiz, screens, resultPages: pages };
		expect(hasErrors(validate(document))).toBe(false);
		expect(question.kind).toBe(kind);
		expect(question.lineage).toBe(question.id);
	});
});

describe("other nodes", () => {
	test.each(["score", "require", "exclude", "pin"] as const)("an effect of kind %s keeps its target", (kind) => {
		const target = { kind: "collection" as const, id: "x" };
		expect(newEffect(counter(), kind, target)).toMatchObject({ id: "n0", kind, target });
	});

	test("begin their own lineage", () => {
		const range = newRange(counter(), 0, 10);
		expect(range).toEqual({ id: "n0", lineage: "n0", from: 0, to: 10, reason: {}, effects: [] });
		expect(newTextBlock(counter()).lineage).toBe("n0");
		expect(newRule(counter(), always, { kind: "skip", screen: "s" })).toMatchObject({ id: "n0", lineage: "n0" });
	});
});
