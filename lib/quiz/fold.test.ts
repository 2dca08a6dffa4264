import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldEvents, MISSING_LISTED } from "./fold";
import { evaluate } from "./recommend";
import { arbitraryDocument } from "./testing/arbitraries";
import { arbitraryAnswer } from "./testing/arbitrary-answers";
import { choice, jump, makeCatalog, makeQuiz, product, screens, single, ticked } from "./testing/make-quiz";
import type { AnswerValue, ResponseEvent } from "./types";

const ask = (id: string) => single(id, [choice("yes"), choice("no")]);
const quiz = makeQuiz({
	screens: screens(ask("q-a"), ask("q-b")),
	rules: [jump("r", "s-a", "end", ticked("q-a", "no"))],
});
const yes: AnswerValue = { kind: "choices", ids: ["yes"] };
const no: AnswerValue = { kind: "choices", ids: ["no"] };

const at = (seq: number, id = `e${seq}`) => ({ id, seq, at: 0 });
const said = (seq: number, question: string, value: AnswerValue, id?: string): ResponseEvent => ({
	...at(seq, id),
	type: "answer",
	question,
	value,
});
const saw = (seq: number, screen: string): ResponseEvent => ({ ...at(seq), type: "screen", screen });
const complete = (seq: number): ResponseEvent => ({ ...at(seq), type: "complete" });
const clicked = (seq: number, slot: string, id: string): ResponseEvent => ({
	...at(seq),
	type: "click",
	product: id,
	slot,
});

const whole = [saw(0, "s-a"), said(1, "q-a", yes), saw(2, "s-b"), said(3, "q-b", yes), complete(4)];

describe("foldEvents", () => {
	test("folds nothing to nothing", () => {
		expect(foldEvents(quiz, [])).toEqual({
			answers: {},
			screensSeen: [],
			completedAt: null,
			completingAnswers: null,
			ledElsewhere: false,
			waitingFor: [],
			late: 0,
			duplicates: 0,
			rejected: {},
			accepted: 0,
			started: false,
			clicks: [],
		});
	});

	test("folds a whole run", () => {
		expect(foldEvents(quiz, whole)).toMatchObject({
			answers: { "q-a": yes, "q-b": yes },
			screensSeen: ["s-a", "s-b"],
			completedAt: 4,
			completingAnswers: { "q-a": yes, "q-b": yes },
			waitingFor: [],
			accepted: 5,
			started: true,
		});
	});

	test("keeps the last answer by seq, then id", () => {
		expect(foldEvents(quiz, [said(1, "q-a", no), said(0, "q-a", yes)]).answers).toEqual({ "q-a": no });
		expect(foldEvents(quiz, [said(0, "q-a", no, "y"), said(0, "q-a", yes, "x")]).answers).toEqual({ "q-a": no });
	});

	test("keeps the first copy to arrive and counts the others", () => {
		const folded = foldEvents(quiz, [said(0, "q-a", yes, "x"), said(0, "q-a", no, "x"), said(0, "q-a", no, "x")]);
		expect(folded).toMatchObject({ answers: { "q-a": yes }, duplicates: 2, accepted: 1 });
	});

	test("has seen a screen without having started", () => {
		expect(foldEvents(quiz, [saw(0, "s-a")])).toMatchObject({ screensSeen: ["s-a"], started: false });
	});

	test.each<[string, ResponseEvent, string]>([
		["a screen that isn't there", saw(0, "s-gone"), "unknown-screen"],
		["a question that isn't there", said(0, "q-gone", yes), "unknown-question"],
		["a question that every object has", said(0, "constructor", yes), "unknown-question"],
		["a choice that isn't there", said(0, "q-a", { kind: "choices", ids: ["maybe"] }), "unfit-answer"],
		["a skip of what is required", said(0, "q-a", { kind: "skipped" }), "unfit-answer"],
		["a click before there is a result", clicked(0, "slot", "p"), "not-shown"],
	])("rejects %s, but has received it", (_, event, reason) => {
		const folded = foldEvents(quiz, [event, said(1, "q-a", no), complete(2)]);
		expect(folded).toMatchObject({ rejected: { [reason]: 1 }, accepted: 2, completedAt: 2, waitingFor: [] });
	});
});

describe("completion", () => {
	test.each([0, 1, 2, 3])("waits while event %d is missing", (seq) => {
		const folded = foldEvents(
			quiz,
			whole.filter((event) => event.seq !== seq),
		);
		expect(folded).toMatchObject({ completedAt: null, completingAnswers: null, waitingFor: [seq] });
	});

	test("doesn't wait for what comes after it", () => {
		expect(foldEvents(quiz, [...whole, saw(6, "s-a")])).toMatchObject({ completedAt: 4, waitingFor: [5] });
	});

	test("needs answers that walk to the end", () => {
		const folded = foldEvents(quiz, [said(0, "q-a", yes), complete(1)]);
		expect(folded).toMatchObject({ completedAt: null, waitingFor: [] });
		expect(foldEvents(quiz, [said(0, "q-a", no), complete(1)]).completedAt).toBe(1);
	});

	test("uses only the answers before it; later ones are late", () => {
		const folded = foldEvents(quiz, [...whole, said(5, "q-b", no), saw(6, "s-b"), said(7, "q-gone", no)]);
		expect(folded).toMatchObject({
			completedAt: 4,
			late: 1,
			answers: { "q-b": no },
			completingAnswers: { "q-b": yes },
		});
	});

	test("doesn't use an answer that claims its own seq", () => {
		const folded = foldEvents(quiz, [said(0, "q-a", no), said(1, "q-a", yes, "a"), complete(1)]);
		expect(folded).toMatchObject({ completedAt: 1, late: 0, completingAnswers: { "q-a": no } });
	});

	test("takes the largest that qualifies, and then nothing before it is late", () => {
		const again = [...whole, said(5, "q-a", no), complete(6)];
		expect(foldEvents(quiz, again)).toMatchObject({ completedAt: 6, late: 0, completingAnswers: { "q-a": no } });
	});

	test("stays with an earlier one while a later one waits or leads nowhere", () => {
		const waiting = [...whole, said(6, "q-a", no), complete(7)];
		expect(foldEvents(quiz, waiting)).toMatchObject({ completedAt: 4, late: 1, waitingFor: [5] });
		const open = makeQuiz({ screens: quiz.screens, rules: [jump("r", "s-a", "end", ticked("q-a", "yes"))] });
		const events = [said(0, "q-a", yes), complete(1), said(2, "q-a", no), complete(3)];
		expect(foldEvents(open, events)).toMatchObject({ completedAt: 1, late: 1 });
	});

	test("lists no more missing events than it must", () => {
		const { waitingFor } = foldEvents(quiz, [saw(2_000_000_000, "s-a")]);
		expect(waitingFor).toEqual(Array.from({ length: MISSING_LISTED }, (_, seq) => seq));
	});
});

describe("clicks", () => {
	const result = evaluate(quiz, makeCatalog(product("p"), product("q")), { "q-a": yes, "q-b": yes });

	test("count once per product and slot, and only for what is shown", () => {
		const clicks = [clicked(5, "slot", "p"), clicked(6, "slot", "p"), clicked(7, "slot", "q"), clicked(8, "else", "p")];
		expect(foldEvents(quiz, [...whole, ...clicks], result)).toMatchObject({
			clicks: [{ product: "p", slot: "slot" }],
			rejected: { "not-shown": 2 },
			accepted: 7,
		});
	});
});

describe("any events", () => {
	const events = fc
		.array(
			fc.oneof(
				fc.constantFrom("s0", "s1", "s2", "s9").map((screen) => ({ type: "screen" as const, screen })),
				fc
					.tuple(fc.constantFrom("q0", "q1", "q2", "q3", "q9"), arbitraryAnswer)
					.map(([question, value]) => ({ type: "answer" as const, question, value })),
				fc.constant({ type: "complete" as const }),
				fc.constant({ type: "click" as const, product: "p0", slot: "slot0" }),
			),
			{ maxLength: 12 },
		)
		.chain((steps) =>
			fc.record({
				all: fc.constant(
					steps.map((step, seq): ResponseEvent => ({ ...step, id: `e${(seq * 7) % 13}`, seq, at: seq })),
				),
				lost: fc.subarray(steps.map((_, seq) => seq)),
			}),
		)
		.map(({ all, lost }) => (lost.length < 3 ? all.filter(({ seq }) => !lost.includes(seq)) : all));
	const arrivals = events.chain((list) =>
		fc.record({
			list: fc.constant(list),
			shuffled: fc.shuffledSubarray(list, { minLength: list.length }),
			copies: fc.shuffledSubarray(list),
		}),
	);

	test("fold alike in any order and with any copies", () => {
		fc.assert(
			fc.property(arbitraryDocument, arrivals, (document, { list, shuffled, copies }) => {
				const folded = foldEvents(document, list);
				expect(foldEvents(document, [...shuffled, ...copies])).toEqual({ ...folded, duplicates: copies.length });
				expect(foldEvents(document, [...copies, ...shuffled])).toEqual({ ...folded, duplicates: copies.length });
			}),
			{ numRuns: 500 },
		);
	});

	test("are each accepted, rejected or a copy", () => {
		fc.assert(
			fc.property(arbitraryDocument, arrivals, (document, { shuffled, copies }) => {
				const folded = foldEvents(document, [...shuffled, ...copies]);
				const rejected = Object.values(folded.rejected).reduce((sum, count) => sum + count, 0);
				expect(folded.accepted + rejected + folded.duplicates).toBe(shuffled.length + copies.length);
			}),
		);
	});

	test("complete only with answers that give a result", () => {
		fc.assert(
			fc.property(arbitraryDocument, arrivals, (document, { shuffled }) => {
				const { completedAt, completingAnswers } = foldEvents(document, shuffled);
				expect(completedAt === null).toBe(completingAnswers === null);
				if (completingAnswers) expect(evaluate(document, makeCatalog(product("p0")), completingAnswers)).not.toBeNull();
			}),
			{ numRuns: 500 },
		);
	});
});
