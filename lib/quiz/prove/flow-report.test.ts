import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { walk } from "../advance";
import { compileCatalog } from "../compile-catalog";
import { compileQuiz } from "../compile-quiz";
import { isNumeric } from "../kinds";
import { listIds } from "../node-tree";
import type { Walk } from "../result";
import { allPaths } from "../testing/all-paths";
import { arbitraryRun } from "../testing/arbitrary-answers";
import {
	changes,
	choice,
	counted,
	hide,
	jump,
	leave,
	makeCatalog,
	makeQuiz,
	multiple,
	numberQuestion,
	page,
	product,
	ranking,
	screen,
	single,
	skip,
	slot,
	ticked,
	variable,
} from "../testing/make-quiz";
import type { QuizDocument } from "../types";
import { reportFlow } from "./flow-report";

const report = (document: QuizDocument, goOn = () => true) =>
	reportFlow(compileQuiz(document, compileCatalog(makeCatalog(product("p")))), goOn);
const kinds = <T extends { verdict: { kind: string } }>(list: T[]) => list.map(({ verdict }) => verdict.kind);
const ab = (id: string) => single(id, [choice(`${id}-a`), choice(`${id}-b`)]);
const letters = (count: number) => Array.from({ length: count }, (_, at) => choice(`letter-${at}`));
const base = { screens: ["q1", "q2", "q3"].map((id) => screen(`s-${id}`, ab(id))) };

describe("every path of made-up quizzes", () => {
	test("agrees with all of them walked one by one", () => {
		fc.assert(
			fc.property(arbitraryRun, ({ document }) => {
				const all = [...allPaths(document)].map(({ walk: walked }) => walked).filter(({ done }) => done);
				const found = report(document);
				const verdicts = [...found.screens, ...found.rules, ...found.pages];
				if (!found.exact) {
					expect(kinds(verdicts)).not.toContain("unreachable");
					return;
				}
				const seen = (id: string) => all.some(({ path }) => path.includes(id));
				for (const { screen: id, verdict } of found.screens)
					expect([id, verdict.kind === "reached"]).toEqual([id, seen(id)]);
				for (const { part, verdict } of found.parts)
					expect([part, verdict.kind === "reached"]).toEqual([
						part,
						all.some((walked) => isThere(document, walked, part)),
					]);
				const shown = (id: string) => all.some((walked) => walked.page === id);
				for (const { page: id, verdict } of found.pages)
					expect([id, verdict.kind === "reached"]).toEqual([id, shown(id)]);
				const lengths = all.map(({ path }) => path.length);
				expect(found.shortest?.screens).toBe(Math.min(...lengths));
				expect(found.longest?.screens).toBe(Math.max(...lengths));
				for (const end of [found.shortest, found.longest]) {
					expect(walk(document, end?.witness ?? {}).path.length).toBe(end?.screens);
				}
				const isCounted = document.screens.every(({ blocks }) => blocks.every((block) => !isNumeric(block)));
				if (isCounted) expect(found.paths).toBe(all.length);
			}),
			{ numRuns: 300 },
		);
	});
});

function isThere({ screens }: QuizDocument, { path, hidden }: Walk, part: string): boolean {
	const blocks = screens.filter(({ id }) => path.includes(id)).flatMap((one) => one.blocks);
	const around = blocks.find((block) => listIds(block).includes(part));
	return around !== undefined && !hidden.includes(around.id) && !hidden.includes(part);
}

test.each<[string, string, QuizDocument["rules"], string[]]>([
	[
		"a choice that is hidden from each half",
		"q2-a",
		[hide("r1", "q2-a", ticked("q1", "q1-a")), hide("r2", "q2-a", ticked("q1", "q1-b"))],
		["r1", "r2"],
	],
	[
		"a question that is hidden or jumped over",
		"q2",
		[hide("r1", "q2", ticked("q1", "q1-a")), jump("r2", "s-q1", "s-q3", ticked("q1", "q1-b"))],
		["r1", "r2"],
	],
	[
		"a question whose choices are all hidden",
		"q2",
		[hide("r1", "q2-a"), hide("r2", "q2-b"), hide("idle", "q2", ticked("q3", "q3-a"))],
		["r1", "r2"],
	],
	[
		"a question on a screen that is always skipped",
		"q2",
		[skip("r1", "s-q2"), hide("idle", "q2-a", ticked("q1", "q1-a"))],
		["r1"],
	],
	["a question that all are led away before", "q3", [leave("r1", "s-q1", "https://shop.example/")], ["r1"]],
])("%s is kept away by these rules", (_, part, rules, by) => {
	const found = report(makeQuiz({ ...base, rules })).parts.find((one) => one.part === part)?.verdict;
	expect(found).toEqual({ kind: "unreachable", cause: { by } });
});

test("a choice that is hidden from some is there", () => {
	const found = report(makeQuiz({ ...base, rules: [hide("r", "q2-a", ticked("q1", "q1-a"))] }));
	const verdict = found.parts.find(({ part }) => part === "q2-a")?.verdict;
	expect(verdict).toMatchObject({ kind: "reached", witness: { q1: { ids: ["q1-b"] } } });
});

describe("rules", () => {
	test.each<[string, QuizDocument["rules"], unknown]>([
		["one that acts", [jump("r", "s-q1", "s-q3", ticked("q1", "q1-a"))], "reached"],
		[
			"one whose condition can't hold by then",
			[jump("r", "s-q1", "s-q3", ticked("q2", "q2-a"))],
			{ kind: "never-holds" },
		],
		[
			"one that contradicts itself",
			[jump("r", "s-q1", "end", { kind: "all", of: [ticked("q1", "q1-a"), ticked("q1", "q1-b")] })],
			{ kind: "never-holds" },
		],
		[
			"one in the shadow of another",
			[jump("first", "s-q1", "s-q3", ticked("q1", "q1-a")), jump("r", "s-q1", "end", ticked("q1", "q1-a"))],
			{ kind: "shadowed", by: ["first"] },
		],
		[
			"one on a screen that is always passed over",
			[skip("out", "s-q2"), jump("r", "s-q2", "end", ticked("q1", "q1-a"))],
			{ kind: "never-asked" },
		],
		["a skip that acts", [skip("r", "s-q2", ticked("q1", "q1-b"))], "reached"],
		[
			"a skip of a screen that is always jumped over",
			[jump("over", "s-q1", "s-q3"), skip("r", "s-q2")],
			{ kind: "never-asked" },
		],
	])("%s", (_, rules, expected) => {
		const found = report(makeQuiz({ ...base, rules })).rules.find(({ rule }) => rule === "r")?.verdict;
		expect(found?.kind === "unreachable" ? found.cause : found?.kind).toEqual(expected);
	});
});

test("pages that no answers lead to, and why", () => {
	const pages = [
		page("first", [slot("a")], { when: ticked("q1", "q1-a") }),
		page("same", [slot("b")], { when: ticked("q1", "q1-a") }),
		page("never", [slot("c")], { when: { kind: "all", of: [ticked("q2", "q2-a"), ticked("q2", "q2-b")] } }),
		page("last", [slot("d")]),
	];
	const found = report(makeQuiz({ ...base, resultPages: pages })).pages;
	expect(kinds(found)).toEqual(["reached", "unreachable", "unreachable", "reached"]);
	expect(found.map(({ verdict }) => (verdict.kind === "unreachable" ? verdict.cause : null))).toEqual([
		null,
		{ kind: "shadowed", by: ["first"] },
		{ kind: "never-holds" },
		null,
	]);
});

test("counts every number on its steps as an answer of its own", () => {
	expect(report(makeQuiz({ screens: [screen("s", numberQuestion("n", { min: 0, max: 100, step: 5 }))] })).paths).toBe(
		21,
	);
});

test("a question that nothing answers is a dead end", () => {
	const stuck = single("q2", []);
	const found = report(makeQuiz({ screens: [screen("s1", ab("q1")), screen("s2", stuck)] }));
	expect(found.deadEnds.map(({ screen: id }) => id)).toEqual(["s2"]);
	expect(found.paths).toBe(0);
});

test.each<[string, QuizDocument]>([
	["a ranking of seven", makeQuiz({ screens: [screen("s", ranking("q", letters(7))), ...base.screens] })],
	["a choice of thirteen", makeQuiz({ screens: [screen("s", multiple("q", letters(13))), ...base.screens] })],
	[
		"a number that goes into a variable",
		makeQuiz({
			screens: [screen("s", numberQuestion("q", { effects: [changes("e", "v", "add", "answer")] })), ...base.screens],
			variables: [variable("v")],
			rules: [jump("r", "s", "s-q3", counted("v", ">", 50))],
		}),
	],
])("%s has too many answers to list: no dead end, nothing exact, and what is seen is seen", (_, document) => {
	const found = report(document);
	expect(found.exact).toBe(false);
	expect(found.deadEnds).toEqual([]);
	expect(kinds(found.screens)).toEqual(["reached", "reached", "reached", "reached"]);
	expect(found.longest?.screens).toBe(4);
});

test("merges answers that nothing tells apart: forty questions are as many states", () => {
	const screens = Array.from({ length: 40 }, (_, at) => screen(`s${at}`, ab(`q${at}`)));
	const found = report(makeQuiz({ screens, rules: [skip("r", "s20", ticked("q0", "q0-a"))] }));
	expect(found.exact).toBe(true);
	expect(found.states).toBeLessThanOrEqual(80);
	expect(found.paths).toBe(2 ** 38 + 2 ** 39);
	expect([found.shortest?.screens, found.longest?.screens]).toEqual([39, 40]);
});

test("claims nothing when it is cut off", () => {
	let left = 1;
	const found = report(makeQuiz({ ...base, rules: [jump("r", "s-q3", "end", ticked("q1", "q9"))] }), () => left-- > 0);
	expect(found.exact).toBe(false);
	expect([...kinds(found.screens), ...kinds(found.rules), ...kinds(found.pages)]).not.toContain("unreachable");
});
