import { expect, test } from "vitest";
import { compileCatalog } from "../compile-catalog";
import { compileQuiz } from "../compile-quiz";
import { recommend } from "../recommend";
import {
	choice,
	demand,
	exclude,
	hide,
	jump,
	makeCatalog,
	makeQuiz,
	page,
	product,
	products,
	score,
	screen,
	single,
	skip,
	slot,
	ticked,
	where,
} from "../testing/make-quiz";
import type { ProofReport } from "./proof-report";
import { proveQuiz } from "./prove";

/*
 * A quiz with one planted fault of each kind: a product always behind another, one that every answer excludes, an empty
 * combination, a rule in another's shadow, a condition that can't hold, a page never shown, a slot that can't be filled, a
 * question without value.
 */
const goal = single("goal", [
	choice("calm", score("s1", products("star"), 5), score("s2", products("dull"), 2)),
	choice("glow", score("s3", products("star"), 4), score("s4", products("dull"), 3), score("s5", products("other"), 9)),
]);
const never = single("never", [
	choice("no", exclude("x1", products("banned"))),
	choice("nope", exclude("x2", products("banned", "star"))),
]);
const strict = single("strict", [choice("any"), choice("all", demand("d", products("other")))]);
const idle = single("idle", [choice("tea"), choice("coffee")]);
const document = makeQuiz({
	screens: [goal, never, strict, idle].map((question) => screen(`s-${question.id}`, question)),
	rules: [
		jump("acts", "s-strict", "end", ticked("goal", "glow")),
		jump("shadowed", "s-strict", "end", { kind: "all", of: [ticked("goal", "glow"), ticked("strict", "any")] }),
		jump("contradiction", "s-goal", "end", { kind: "all", of: [ticked("goal", "calm"), ticked("goal", "glow")] }),
	],
	resultPages: [
		page("lost", [slot("lost-slot")], { when: ticked("idle", "nothing-of-the-kind") }),
		page("page", [
			slot("first", { candidates: products("star", "dull", "banned") }),
			slot("second", { candidates: products("other"), min: 2, max: 2 }),
		]),
	],
});
const catalog = makeCatalog(...["star", "dull", "banned", "other", "unrelated"].map((id) => product(id)));
const quiz = compileQuiz(document, compileCatalog(catalog));
const always = () => true;
const report = proveQuiz(quiz, { observed: null, seed: 1, goOn: { flow: always, reach: always, simulation: always } });
const foundIn = (changed: Partial<typeof document>) => {
	const asked = compileQuiz(makeQuiz({ ...document, ...changed }), compileCatalog(catalog));
	const goOn = { flow: always, reach: always, simulation: always };
	return proveQuiz(asked, { observed: null, seed: 1, goOn }).findings.map(({ code, node, params }) => [
		code,
		node,
		params.by,
	]);
};

test("what was proved before is not proved again", () => {
	const never = () => false;
	const goOn = { flow: never, reach: never, simulation: always };
	const again = proveQuiz(quiz, { observed: null, seed: 1, known: report, goOn });
	expect(again).toEqual(report);
});

test("what rules keep from everybody is found at its place, and of what isn't there its parts are not", () => {
	const rules = [hide("h1", "coffee", ticked("goal", "calm")), hide("h2", "coffee", ticked("goal", "glow"))];
	expect(foundIn({ rules })).toContainEqual(["part-never-shown", "coffee", "h1, h2"]);
	const skipped = foundIn({ rules: [skip("s", "s-idle"), ...rules] });
	expect(skipped).toContainEqual(["question-never-asked", "idle", "s"]);
	expect(skipped.map(([code]) => code)).not.toContain("part-never-shown");
	expect(foundIn({ rules: rules.slice(1) }).map(([code]) => code)).not.toContain("part-never-shown");
});

const ofProduct = (id: string): ProofReport["reach"]["products"][number]["verdict"] | undefined =>
	report.reach.products.find((one) => one.product === id)?.verdict;

test("everything is proved", () => {
	expect(report.exactByCheck).toEqual({ flow: true, reach: true, simulation: true });
});

test("each planted fault is found, at its place", () => {
	const found = report.findings.map(({ code, node }) => [code, node]);
	expect(found).toEqual(
		expect.arrayContaining([
			["rule-shadowed", "shadowed"],
			["rule-never-holds", "contradiction"],
			["page-never-shown", "lost"],
			["products-unreachable", null],
			["slot-never-filled", "second"],
			["question-changes-nothing", "idle"],
		]),
	);
	expect(report.findings.find(({ code }) => code === "slot-never-filled")?.params).toEqual({ most: 1, min: 2 });
});

test("a product that every answer excludes is lost by that question", () => {
	expect(ofProduct("banned")).toEqual({
		kind: "unreachable",
		cause: { kind: "excluded", questions: ["never", "strict"], always: ["never"], variants: [] },
	});
});

test("what is reached comes with answers that show it", () => {
	for (const { product: id, verdict } of report.reach.products) {
		if (verdict.kind !== "reached") continue;
		const shown = recommend(quiz, verdict.witness)?.slots.flatMap(({ items }) => items.map((item) => item.product));
		expect(shown).toContain(id);
	}
});

test("a product that another always beats is said to be always behind it", () => {
	const beaten = makeQuiz({
		screens: [screen("s", goal)],
		resultPages: [page("page", [slot("one", { candidates: products("star", "dull") })])],
	});
	const { reach } = proveQuiz(compileQuiz(beaten, compileCatalog(catalog)), {
		observed: null,
		seed: 1,
		goOn: { flow: always, reach: always, simulation: always },
	});
	expect(reach.products.find((one) => one.product === "dull")?.verdict).toEqual({
		kind: "unreachable",
		cause: { kind: "outranked", always: ["star"], often: ["star"] },
	});
});

test("an empty combination has its share, and answers that make it are counted exactly", () => {
	const empty = makeQuiz({
		screens: [
			screen("a", single("qa", [choice("a1", exclude("ea", products("star"))), choice("a2")])),
			screen("b", single("qb", [choice("b1", exclude("eb", where())), choice("b2", exclude("ec", products("dull")))])),
		],
		resultPages: [page("page", [slot("one", { candidates: products("star", "dull") })])],
	});
	const { findings, simulation } = proveQuiz(compileQuiz(empty, compileCatalog(catalog)), {
		observed: null,
		seed: 1,
		goOn: { flow: always, reach: always, simulation: always },
	});
	expect(simulation.empty).toEqual({ count: 0.75, of: 1 });
	expect(findings.find(({ code }) => code === "results-empty")?.params).toEqual({ percent: 75 });
});

test("cut off at once, nothing is called impossible", () => {
	const stop = () => false;
	const cut = proveQuiz(quiz, { observed: null, seed: 1, goOn: { flow: stop, reach: stop, simulation: stop } });
	expect(cut.exactByCheck).toEqual({ flow: false, reach: false, simulation: false });
	const said = JSON.stringify([cut.flow, cut.reach]);
	expect(said).not.toContain("unreachable");
});
