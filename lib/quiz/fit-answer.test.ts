import { describe, expect, test } from "vitest";
import { fitAnswer } from "./fit-answer";
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
		["an exclusive choice alone, whatever min", orNone, ticks("none"), null],
		["an exclusive choice with another", orNone, ticks("a", "none"), "exclusive-mixed"],
		["two exclusive choices", orNone, ticks("none", "all"), "exclusive-mixed"],
		["the fewest of the others", orNone, ticks("a", "b"), null],
		["one too few of the others", orNone, ticks("a"), "too-few-choices"],
		["one too many of the others", orNone, ticks("a", "b", "c", "d"), "too-many-choices"],
		["an exclusive choice twice", orNone, ticks("none", "none"), "repeated-choice"],
		["one of a list", dropdown("list", abcd), ticks("d"), null],
		["two of a list", dropdown("list", abcd), ticks("d", "a"), "too-many-choices"],
		["three ranked", order, ticks("d", "a", "b"), null],
		["too few ranked", order, ticks("d"), "too-few-choices"],
		["too many ranked", order, ticks("d", "c", "b", "a"), "too-many-choices"],
		["one ranked twice", order, ticks("d", "d"), "repeated-choice"],
		["the most stars", rating("stars"), number(5), null],
		["no star", rating("stars"), number(0), "out-of-range"],
		["half a star", rating("stars"), number(4.5), "not-whole"],
		["the start of a scale", scale("scale"), number(0), null],
		["beyond a scale", scale("scale"), number(11), "out-of-range"],
		["between two points", scale("scale"), number(0.5), "not-whole"],
		["a day", day, number(20_000), null],
		["half a day", day, number(1.5), "not-whole"],
		["the day after", day, number(20_001), "out-of-range"],
		["between the steps of a slider", { ...amount, kind: "slider" }, number(11.25), null],
		["a long text", email("words", { kind: "longText" }), personal, null],
		["a phone number", email("call", { kind: "phone" }), personal, null],
		["a contact form", contact("who", "name", "email"), personal, null],
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
