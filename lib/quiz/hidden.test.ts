import { describe, expect, test } from "vitest";
import { walk } from "./advance";
import { foldEvents } from "./fold";
import { shownBlocks } from "./hidden";
import {
	choice,
	hide,
	jump,
	makeQuiz,
	multiple,
	numberQuestion,
	screen,
	single,
	skip,
	textBlock,
	ticked,
} from "./testing/make-quiz";
import type { Answers, Rule } from "./types";

const ticks = (...ids: string[]): Answers[string] => ({ kind: "choices", ids });
const screens = [
	screen("s-skin", single("q-skin", [choice("dry"), choice("oily")])),
	screen(
		"s-more",
		textBlock("t"),
		multiple("q-more", [choice("a"), choice("b"), choice("c")], { min: 2 }),
		numberQuestion("q-size"),
	),
	screen("s-last", single("q-last", [choice("x"), choice("y")])),
];
const dry = ticked("q-skin", "dry");
const all = {
	"q-skin": ticks("dry"),
	"q-more": ticks("a", "b"),
	"q-size": { kind: "number", value: 1 },
	"q-last": ticks("x"),
} as const;
const walkWith = (rules: Rule[], answers: Answers = all) => walk(makeQuiz({ screens, rules }), answers);

describe("a hidden block", () => {
	test("is not visited, whatever was answered before", () => {
		const walked = walkWith([hide("r", "q-more", dry)]);
		expect(walked).toMatchObject({ done: true, hidden: ["q-more"] });
		expect(Object.keys(walked.answers)).toEqual(["q-skin", "q-size", "q-last"]);
	});

	test("is there for everybody else", () => {
		const walked = walkWith([hide("r", "q-more", dry)], { ...all, "q-skin": ticks("oily") });
		expect(walked).toMatchObject({ done: true, hidden: [], answers: { "q-more": ticks("a", "b") } });
	});

	test("takes its screen along when no other is left, with the screen's jumps", () => {
		const rules = [hide("r1", "t", dry), hide("r2", "q-more", dry), hide("r3", "q-size", dry)];
		expect(walkWith(rules).path).toEqual(["s-skin", "s-last"]);
		expect(walkWith([...rules, jump("r4", "s-more", "end")]).path).toEqual(["s-skin", "s-last"]);
		expect(walkWith(rules).hidden).toEqual([]);
		expect(walkWith(rules.slice(1)).path).toEqual(["s-skin", "s-more", "s-last"]);
	});

	test("is judged by what lies before its screen alone", () => {
		expect(walkWith([hide("r", "q-size", ticked("q-more", "a"))]).hidden).toEqual([]);
		expect(walkWith([hide("r", "q-skin", dry)]).hidden).toEqual([]);
		expect(walkWith([hide("r", "q-last", ticked("q-more", "a"))]).path).toEqual(["s-skin", "s-more"]);
	});

	test("does not matter on a screen that is skipped, nor when it isn't there", () => {
		expect(walkWith([skip("r1", "s-more"), hide("r2", "q-more")])).toMatchObject({ done: true, hidden: [] });
		expect(walkWith([hide("r", "gone")])).toMatchObject({ done: true, hidden: [] });
	});

	test("is unanswered for conditions", () => {
		const rules = [
			hide("r1", "q-more"),
			jump("r2", "s-more", "end", { kind: "status", question: "q-more", is: "notVisited" }),
		];
		expect(walkWith(rules).path).toEqual(["s-skin", "s-more"]);
	});
});

describe("a hidden choice", () => {
	test("is in no answer on the path: the question is open again", () => {
		const walked = walkWith([hide("r", "b", dry)]);
		expect(walked).toMatchObject({ done: false, path: ["s-skin", "s-more"], hidden: ["b"] });
		expect(walked.answers).not.toHaveProperty("q-more");
		expect(walkWith([hide("r", "b", dry)], { ...all, "q-more": ticks("a", "c") }).done).toBe(true);
	});

	test("lowers the least number of ticks to what is left", () => {
		const rules = [hide("r1", "a", dry), hide("r2", "b", dry)];
		expect(walkWith(rules, { ...all, "q-more": ticks("c") }).done).toBe(true);
		expect(walkWith(rules, { ...all, "q-more": ticks("b", "c") }).done).toBe(false);
		expect(walkWith([hide("r1", "a", dry)], { ...all, "q-more": ticks("c") }).done).toBe(false);
	});

	test("leaves one that is ticked alone, which is no part of the least number", () => {
		const none = { ...choice("none"), exclusive: true };
		const asked = screen("s-more", multiple("q-more", [choice("a"), choice("b"), none], { min: 2, max: 2 }));
		const quiz = makeQuiz({ screens: [...screens.slice(0, 1), asked], rules: [hide("r", "b", dry)] });
		const done = (...ids: string[]) => walk(quiz, { "q-skin": ticks("dry"), "q-more": ticks(...ids) }).done;
		expect([done("none"), done("a"), done("a", "none"), done("b")]).toEqual([true, true, false, false]);
	});

	test("takes its question along when no other is left", () => {
		const rules = ["a", "b", "c"].map((id) => hide(`r-${id}`, id, dry));
		const walked = walkWith(rules);
		expect(walked).toMatchObject({ done: true, hidden: ["q-more"] });
		expect(walked.answers).not.toHaveProperty("q-more");
	});
});

describe("shownBlocks", () => {
	const [, more] = screens;
	test("gives what is left, and the very same blocks where nothing is hidden", () => {
		expect(shownBlocks(more?.blocks ?? [], [])).toBe(more?.blocks);
		const shown = shownBlocks(more?.blocks ?? [], ["t", "a", "b"]);
		expect(shown.map(({ id }) => id)).toEqual(["q-more", "q-size"]);
		expect(shown[0]).toMatchObject({ min: 1, choices: [{ id: "c" }] });
		expect(shown[1]).toBe(more?.blocks[2]);
	});
});

describe("the fold of events", () => {
	const at = (seq: number) => ({ id: `e${seq}`, seq, at: 0 });
	const said = (seq: number, question: string, value: Answers[string]) => ({
		...at(seq),
		type: "answer" as const,
		question,
		value,
	});
	const document = makeQuiz({
		screens: screens.slice(0, 1).concat(screen("s-more", multiple("q-more", [choice("a"), choice("b")], { min: 2 }))),
		rules: [hide("r", "b", dry)],
	});

	test("takes an answer with as few ticks as hidden choices may leave", () => {
		const events = [
			said(0, "q-skin", ticks("dry")),
			said(1, "q-more", ticks("a")),
			{ ...at(2), type: "complete" as const },
		];
		expect(foldEvents(document, events)).toMatchObject({ completedAt: 2, rejected: {} });
	});

	test("leaves it to the walk whether it fits", () => {
		const events = [
			said(0, "q-skin", ticks("oily")),
			said(1, "q-more", ticks("a")),
			{ ...at(2), type: "complete" as const },
		];
		expect(foldEvents(document, events)).toMatchObject({ completedAt: null, rejected: {} });
		expect(foldEvents({ ...document, rules: [] }, events)).toMatchObject({ rejected: { "unfit-answer": 1 } });
	});
});
