import { describe, expect, it } from "vitest";
import { nameOfNode } from "./name-of-node";
import { newChoice, newPage, newQuestion, newQuiz, newRule, newScreen, newSlot, newVariable } from "./new-document";
import type { Question, QuizDocument } from "./types";

describe("nameOfNode", () => {
	let next = 0;
	const newId = () => `n${++next}`;
	const question: Question = { ...newQuestion(newId, "single"), text: { en: "Which skin?", da: "Hvilken hud?" } };
	const choice = newChoice(newId, { en: "Dry" });
	const asked = { ...newScreen(newId, [{ ...question, choices: [choice] } as Question]), name: "Skin" };
	const bare = { ...newScreen(newId), name: "Intro" };
	const rule = newRule(
		newId,
		{ kind: "status", question: question.id, is: "answered" },
		{ kind: "jump", from: asked.id, to: "end" },
	);
	const hiding = newRule(newId, rule.when, { kind: "hide", node: choice.id });
	const fresh = newPage(newId);
	const gift = { ...newSlot(newId), id: "gift", name: { en: "A gift" } };
	const page = { ...fresh, heading: { en: "Yours" }, slots: [...fresh.slots, gift] };
	const document: QuizDocument = {
		...newQuiz(newId, { title: "Quiz", locale: "en", currency: "DKK" }),
		locales: ["en", "da"],
		screens: [bare, asked],
		rules: [rule, hiding],
		variables: [{ ...newVariable(newId, "Dryness"), id: "v" }],
		resultPages: [page],
	};

	it.each([
		["a question by its text", question.id, "en", "Which skin?"],
		["in the language asked for", question.id, "da", "Hvilken hud?"],
		["a choice behind its question", choice.id, "en", "Which skin? › Dry"],
		["a rule by the screen it leaves", rule.id, "en", "Which skin?"],
		["a rule that hides a choice by that choice", hiding.id, "en", "Which skin? › Dry"],
		["a variable by its name", "v", "en", "Dryness"],
		["a screen without blocks by its name", bare.id, "en", "Intro"],
		["a page by its heading, in the first language where another lacks it", page.id, "da", "Yours"],
		["a slot without a name by its page", page.slots[0]?.id ?? "", "en", "Yours"],
		["a slot by its page and its name", "gift", "en", "Yours › A gift"],
		["nothing for the quiz itself", null, "en", ""],
		["nothing for what is gone", "gone", "en", ""],
	])("names %s", (_, node, locale, name) => {
		expect(nameOfNode(document, node, locale)).toBe(name);
	});
});
