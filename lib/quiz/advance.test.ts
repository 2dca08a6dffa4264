import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextScreen, previousScreen, walk } from "./advance";
import type { Walk } from "./result";
import { toShopperDocument } from "./shopper-document";
import { allPaths } from "./testing/all-paths";
import { arbitraryDocument } from "./testing/arbitraries";
import { arbitraryAnswer, arbitraryRun, fittingAnswer } from "./testing/arbitrary-answers";
import { quiz as golden } from "./testing/golden/quiz";
import {
	always,
	choice,
	email,
	jump,
	makeQuiz,
	page,
	screen,
	screens,
	single,
	skip,
	slot,
	textBlock,
	ticked,
} from "./testing/make-quiz";
import { referenceWalk } from "./testing/reference-walk";
import type { Answers, Block, Condition } from "./types";

const yes: Answers[string] = { kind: "choices", ids: ["yes"] };
const no: Answers[string] = { kind: "choices", ids: ["no"] };
const ask = (id: string) => single(id, [choice("yes"), choice("no")], { required: false, declinable: true });
const never: Condition = { kind: "any", of: [] };
const abcd = screens(ask("q-a"), ask("q-b"), ask("q-c"), ask("q-d"));
const all = { "q-a": yes, "q-b": yes, "q-c": yes, "q-d": yes };
const walked = (rest: Partial<Walk>): Walk => ({
	...{ path: [], known: [], done: false, answers: {}, variables: {}, hidden: [], page: null, url: null },
	...rest,
});
const pathOf = (rules: ReturnType<typeof jump>[], answers: Answers = all) =>
	walk(makeQuiz({ screens: abcd, rules }), answers)
		.path.map((id) => id.replace("s-", ""))
		.join("");

describe("walk", () => {
	test("stops at the first open question", () => {
		const quiz = makeQuiz({ screens: abcd });
		expect(walk(quiz, {})).toEqual(walked({ path: ["s-a"] }));
		expect(walk(quiz, { "q-a": yes, "q-c": yes })).toEqual(walked({ path: ["s-a", "s-b"], answers: { "q-a": yes } }));
	});

	test("is done after the last screen, with all answers", () => {
		const quiz = makeQuiz({ screens: abcd });
		const path = abcd.map(({ id }) => id);
		expect(walk(quiz, all)).toEqual(walked({ path, done: true, answers: all, page: "page" }));
	});

	test("keeps a screen's answers while another of its questions is open", () => {
		const quiz = makeQuiz({ screens: [screen("s", ask("q-a"), ask("q-b"))] });
		expect(walk(quiz, { "q-a": yes })).toEqual(walked({ path: ["s"], answers: { "q-a": yes } }));
	});

	test("passes screens without questions, and a quiz without screens, at once", () => {
		expect(walk(makeQuiz({ screens: [screen("s-1", textBlock("t")), screen("s-2")] }), {}).done).toBe(true);
		expect(walk(makeQuiz(), {})).toEqual(walked({ done: true, page: "page" }));
	});

	test("counts an answer that doesn't fit as none", () => {
		const quiz = makeQuiz({ screens: abcd });
		expect(walk(quiz, { ...all, "q-b": { kind: "number", value: 1 } }).path).toEqual(["s-a", "s-b"]);
		expect(walk(quiz, { ...all, "q-b": { kind: "choices", ids: ["maybe"] } }).path).toEqual(["s-a", "s-b"]);
	});

	test("takes skipped and declined for answers", () => {
		expect(pathOf([], { "q-a": { kind: "skipped" }, "q-b": { kind: "declined" }, "q-c": yes, "q-d": no })).toBe("abcd");
	});

	test.each([
		["goes on in order without rules", [], "abcd"],
		["jumps", [jump("r", "s-a", "s-c")], "acd"],
		["jumps to the end", [jump("r", "s-b", "end")], "ab"],
		[
			"takes the first jump that holds",
			[jump("r1", "s-a", "s-d", never), jump("r2", "s-a", "s-c"), jump("r3", "s-a", "end")],
			"acd",
		],
		["passes over a skipped screen", [skip("r", "s-b")], "acd"],
		["passes over the first and the last", [skip("r1", "s-a"), skip("r2", "s-d")], "bc"],
		["passes over all", [skip("r1", "s-a"), skip("r2", "s-b"), skip("r3", "s-c"), skip("r4", "s-d")], ""],
		["skips the target of a jump as well", [jump("r1", "s-a", "s-c"), skip("r2", "s-c")], "ad"],
		["doesn't look at the jumps of a skipped screen", [skip("r1", "s-b"), jump("r2", "s-b", "end")], "acd"],
		["skips when one of several rules holds", [skip("r1", "s-b", never), skip("r2", "s-b", always)], "acd"],
		["passes over a jump back", [jump("r", "s-c", "s-a")], "abcd"],
		["passes over a jump to itself", [jump("r", "s-c", "s-c")], "abcd"],
		["passes over a jump to nowhere", [jump("r1", "s-a", "gone"), jump("r2", "s-a", "s-d")], "ad"],
	] as const)("%s", (_, rules, path) => expect(pathOf([...rules])).toBe(path));

	test("sees the screen being left in a jump, but no question that is still to come", () => {
		expect(pathOf([jump("r", "s-a", "s-c", ticked("q-a", "yes"))])).toBe("acd");
		expect(pathOf([jump("r", "s-a", "s-c", ticked("q-b", "yes"))])).toBe("abcd");
		expect(pathOf([skip("r", "s-b", ticked("q-b", "yes"))])).toBe("abcd");
	});

	test("forgets the answers that a changed branch leaves behind", () => {
		const rules = [jump("r", "s-a", "s-c", ticked("q-a", "no")), skip("r2", "s-d", ticked("q-b", "yes"))];
		expect(pathOf(rules, { ...all })).toBe("abc");
		expect(pathOf(rules, { ...all, "q-a": no })).toBe("acd");
	});

	test("shows the first page whose condition holds, else the last", () => {
		const pages = [
			page("p-no", [slot("1")], { when: ticked("q-a", "no") }),
			page("p-b", [slot("2")], { when: ticked("q-b", "yes") }),
			page("p-else", [slot("3")]),
		];
		const quiz = makeQuiz({ screens: abcd.slice(0, 2), resultPages: pages });
		expect(walk(quiz, { "q-a": no, "q-b": yes }).page).toBe("p-no");
		expect(walk(quiz, { "q-a": yes, "q-b": yes }).page).toBe("p-b");
		expect(walk(quiz, { "q-a": yes, "q-b": no }).page).toBe("p-else");
		expect(walk({ ...quiz, resultPages: [] }, { "q-a": yes, "q-b": no })).toMatchObject({ done: true, page: null });
	});

	test("needs an e-mail question to be answered or skipped, never given", () => {
		const quiz = makeQuiz({ screens: screens(email("q-mail")) });
		expect(walk(quiz, {}).done).toBe(false);
		expect(walk(quiz, { "q-mail": { kind: "skipped" } }).done).toBe(true);
		expect(walk(quiz, { "q-mail": { kind: "personal", id: "x" } }).done).toBe(true);
	});
});

describe("any walk", () => {
	const anyAnswers = fc.dictionary(fc.constantFrom("q0", "q1", "q2", "q3"), arbitraryAnswer);
	test("ends, forward, on known screens, each once, with only its own answers", () => {
		fc.assert(
			fc.property(arbitraryDocument, anyAnswers, (document, answers) => {
				const walked = walk(document, answers);
				const places = walked.path.map((id) => document.screens.findIndex((one) => one.id === id));
				expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
				expect(places).not.toContain(-1);
				for (const id of walked.hidden) expect(Object.keys(walked.answers)).not.toContain(id);
				const onPath = document.screens.filter(({ id }) => walked.path.includes(id)).flatMap(({ blocks }) => blocks);
				for (const id of Object.keys(walked.answers)) expect(onPath.map((block) => block.id)).toContain(id);
				expect(walk(document, walked.answers)).toEqual(walked);
			}),
			{ numRuns: 500 },
		);
	});

	test("equals the reference where some of the answers are known", () => {
		fc.assert(
			fc.property(arbitraryDocument, anyAnswers, anyAnswers, (plain, answers, known) => {
				const document = { ...plain, known };
				expect(walk(document, answers)).toEqual(referenceWalk(document, answers));
			}),
			{ numRuns: 500 },
		);
	});

	test("equals the reference written from the text", () => {
		fc.assert(
			fc.property(arbitraryDocument, anyAnswers, (document, answers) => {
				expect(walk(document, answers)).toEqual(referenceWalk(document, answers));
			}),
			{ numRuns: 1000 },
		);
		fc.assert(
			fc.property(arbitraryRun, ({ document, answers }) => {
				expect(walk(document, answers)).toEqual(referenceWalk(document, answers));
			}),
			{ numRuns: 500 },
		);
	});

	test("is the same on the shopper's document", () => {
		fc.assert(
			fc.property(arbitraryDocument, anyAnswers, (document, answers) => {
				expect(walk(toShopperDocument(document, "en"), answers)).toEqual(walk(document, answers));
			}),
		);
	});

	test("is the same after Back, another answer, Back and the first answer again", () => {
		const there = arbitraryRun.chain(({ document, answers }) => {
			const questions = document.screens.flatMap(({ blocks }) => blocks).filter((block) => block.kind !== "text");
			return fc
				.constantFrom(...questions)
				.chain((question) =>
					fittingAnswer(question).map((other) => ({ document, answers, question: question.id, other })),
				);
		});
		fc.assert(
			fc.property(there, ({ document, answers, question, other }) => {
				const first = walk(document, answers);
				const changed = walk(document, { ...first.answers, [question]: other });
				const restored = { ...first.answers, ...changed.answers, ...first.answers };
				expect(walk(document, restored)).toEqual(first);
			}),
		);
	});
});

describe("the golden quiz", () => {
	/** With the fewest ticks and without the personal questions, whose answers no rule looks at. */
	const small = {
		...golden,
		screens: golden.screens.map((one) => ({
			...one,
			blocks: one.blocks.flatMap((block): Block[] => {
				if (block.kind === "shortText" || block.kind === "email") return [];
				return "choices" in block ? [{ ...block, max: block.min }] : [block];
			}),
		})),
	};

	test("leads to a result on every path, and reaches every screen and page", () => {
		const seen = new Set<string | null>();
		const walks = [...allPaths(small)].map((one) => one.walk);
		for (const { path, page: end } of walks) for (const id of [...path, end]) seen.add(id);
		expect(walks.length).toBeGreaterThan(1000);
		expect(walks.filter(({ done }) => !done)).toEqual([]);
		expect([...seen].sort()).toEqual([...golden.screens, ...golden.resultPages].map(({ id }) => id).sort());
	});
});

describe("nextScreen and previousScreen", () => {
	const walked = walk(makeQuiz({ screens: abcd, rules: [skip("r", "s-b")] }), { "q-a": yes, "q-c": yes });

	test.each([
		["s-a", null, "s-c"],
		["s-c", "s-a", "s-d"],
		["s-d", "s-c", null],
		["s-b", null, "s-d"],
	])("around %s are %s and %s", (current, before, after) => {
		expect(previousScreen(walked, current)).toBe(before);
		expect(nextScreen(walked, current)).toBe(after);
	});
});
