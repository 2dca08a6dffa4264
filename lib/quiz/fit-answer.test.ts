import { describe, expect, test } from "vitest";
import { answerFits } from "./fit-answer";
import type { FlowQuestion } from "./flow";
import {
	choice,
	consentQuestion,
	contact,
	dropdown,
	email,
	exclusive,
	multiple,
	numberQuestion,
	ranking,
	rating,
	scale,
	single,
} from "./testing/make-quiz";
import type { AnswerValue } from "./types";

const abcd = ["a", "b", "c", "d"].map((id) => choice(id));
const one = single("one", abcd);
const some = multiple("some", abcd, { min: 2, max: 3 });
const amount = numberQuestion("amount", { min: 10, max: 20, step: 5 });
const orNone = multiple("some", [...abcd, exclusive("none"), exclusive("all")], { min: 2, max: 3 });
const order = ranking("order", abcd, { min: 2, max: 3 });
const day = numberQuestion("day", { kind: "date", min: 0, max: 20_000 });
const ticks = (...ids: string[]): AnswerValue => ({ kind: "choices", ids });
const number = (value: number): AnswerValue => ({ kind: "number", value });
const personal: AnswerValue = { kind: "personal", id: "p" };
const agreed: AnswerValue = { kind: "consent", granted: true };

describe("answerFits", () => {
	test.each<[string, FlowQuestion, AnswerValue, boolean]>([
		["one of one", one, ticks("a"), true],
		["none of one", one, ticks(), false],
		["two of one", one, ticks("a", "b"), false],
		["a choice of another question", one, ticks("z"), false],
		["the fewest", some, ticks("a", "d"), true],
		["the most", some, ticks("d", "c", "a"), true],
		["one too few", some, ticks("a"), false],
		["one too many", some, ticks("a", "b", "c", "d"), false],
		["the same twice", some, ticks("a", "a"), false],
		["an exclusive choice alone, whatever min", orNone, ticks("none"), true],
		["an exclusive choice with another", orNone, ticks("a", "none"), false],
		["two exclusive choices", orNone, ticks("none", "all"), false],
		["the fewest of the others", orNone, ticks("a", "b"), true],
		["one too few of the others", orNone, ticks("a"), false],
		["one too many of the others", orNone, ticks("a", "b", "c", "d"), false],
		["an exclusive choice twice", orNone, ticks("none", "none"), false],
		["one of a list", dropdown("list", abcd), ticks("d"), true],
		["two of a list", dropdown("list", abcd), ticks("d", "a"), false],
		["three ranked", order, ticks("d", "a", "b"), true],
		["too few ranked", order, ticks("d"), false],
		["too many ranked", order, ticks("d", "c", "b", "a"), false],
		["one ranked twice", order, ticks("d", "d"), false],
		["the most stars", rating("stars"), number(5), true],
		["no star", rating("stars"), number(0), false],
		["half a star", rating("stars"), number(4.5), false],
		["the start of a scale", scale("scale"), number(0), true],
		["beyond a scale", scale("scale"), number(11), false],
		["between two points", scale("scale"), number(0.5), false],
		["a day", day, number(20_000), true],
		["half a day", day, number(1.5), false],
		["the day after", day, number(20_001), false],
		["between the steps of a slider", { ...amount, kind: "slider" }, number(11.25), true],
		["a long text", email("words", { kind: "longText" }), personal, true],
		["a phone number", email("call", { kind: "phone" }), personal, true],
		["a contact form", contact("who", "name", "email"), personal, true],
		["the least number", amount, number(10), true],
		["the largest number", amount, number(20), true],
		["a number between steps", amount, number(11.25), true],
		["just below", amount, number(9.999), false],
		["just above", amount, number(20.001), false],
		["no number at all", amount, number(Number.NaN), false],
		["infinity", amount, number(Number.POSITIVE_INFINITY), false],
		["a personal value", email("mail"), personal, true],
		["a consent", consentQuestion("ok"), agreed, true],
		["a refusal", consentQuestion("ok"), { kind: "consent", granted: false }, true],
	])("%s: %#", (_, question, value, expected) => {
		expect(answerFits(question, value)).toBe(expected);
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
				expect(answerFits(question, value)).toBe(value === own);
			}
		}
	});

	test.each([one, some, amount, email("mail"), consentQuestion("ok")])(
		"$id may be left open as it says",
		(question) => {
			expect(answerFits({ ...question, required: true }, { kind: "skipped" })).toBe(false);
			expect(answerFits({ ...question, required: false }, { kind: "skipped" })).toBe(true);
			expect(answerFits({ ...question, declinable: false }, { kind: "declined" })).toBe(false);
			expect(answerFits({ ...question, declinable: true, required: true }, { kind: "declined" })).toBe(true);
		},
	);
});
