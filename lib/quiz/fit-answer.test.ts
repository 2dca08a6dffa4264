import { describe, expect, test } from "vitest";
import { fitAnswer } from "./fit-answer";
import type { FlowQuestion } from "./flow";
import { choice, consentQuestion, email, multiple, numberQuestion, single } from "./testing/make-quiz";
import type { AnswerValue } from "./types";

const abcd = ["a", "b", "c", "d"].map((id) => choice(id));
const one = single("one", abcd);
const some = multiple("some", abcd, { min: 2, max: 3 });
const amount = numberQuestion("amount", { min: 10, max: 20, step: 5 });
const ticks = (...ids: string[]): AnswerValue => ({ kind: "choices", ids });
const number = (value: number): AnswerValue => ({ kind: "number", value });
const personal: AnswerValue = { kind: "personal", id: "p" };
const agreed: AnswerValue = { kind: "consent", granted: true };

describe("fitAnswer", () => {
	test.each<[string, FlowQuestion, AnswerValue, string | null]>([
		["one of one", one, ticks("a"), null],
		["none of one", one, ticks(), "too-few-choices"],
		["two of one", one, ticks("a", "b"), "too-many-choices"],
		["a choice of another question", one, ticks("z"), "unknown-choice"],
		["the fewest", some, ticks("a", "d"), null],
		["the most", some, ticks("d", "c", "a"), null],
		["one too few", some, ticks("a"), "too-few-choices"],
		["one too many", some, ticks("a", "b", "c", "d"), "too-many-choices"],
		["the same twice", some, ticks("a", "a"), "repeated-choice"],
		["the least number", amount, number(10), null],
		["the largest number", amount, number(20), null],
		["a number between steps", amount, number(11.25), null],
		["just below", amount, number(9.999), "out-of-range"],
		["just above", amount, number(20.001), "out-of-range"],
		["no number at all", amount, number(Number.NaN), "out-of-range"],
		["infinity", amount, number(Number.POSITIVE_INFINITY), "out-of-range"],
		["a personal value", email("mail"), personal, null],
		["a consent", consentQuestion("ok"), agreed, null],
		["a refusal", consentQuestion("ok"), { kind: "consent", granted: false }, null],
	])("%s: %#", (_, question, value, expected) => {
		expect(fitAnswer(question, value)).toBe(expected);
	});

	test("takes each kind of answer for its own kind of question only", () => {
		const questions: [FlowQuestion, AnswerValue][] = [
			[one, ticks("a")],
			[amount, number(15)],
			[email("mail"), personal],
			[consentQuestion("ok"), agreed],
		];
		for (const [question, own] of questions) {
			for (const [, value] of questions) {
				expect(fitAnswer(question, value)).toBe(value === own ? null : "wrong-kind");
			}
		}
	});

	test.each([one, some, amount, email("mail"), consentQuestion("ok")])(
		"$id may be left open as it says",
		(question) => {
			expect(fitAnswer({ ...question, required: true }, { kind: "skipped" })).toBe("required");
			expect(fitAnswer({ ...question, required: false }, { kind: "skipped" })).toBeNull();
			expect(fitAnswer({ ...question, declinable: false }, { kind: "declined" })).toBe("not-declinable");
			expect(fitAnswer({ ...question, declinable: true, required: true }, { kind: "declined" })).toBeNull();
		},
	);
});
