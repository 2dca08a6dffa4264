import { describe, expect, it } from "vitest";
import { letterOf, paperLayout, signUpOnPaper } from "./paper-form";
import type { ShopperDocument, ShopperQuestion } from "./shopper-document";
import type { Condition, Rule } from "./types";

const asked = { text: "", help: "", why: "", required: false, declinable: false };
const single = (id: string, ...choices: string[]): ShopperQuestion => ({
	...{ ...asked, id, kind: "single", min: 1, max: 1 },
	choices: choices.map((choice) => ({ id: choice, text: choice, image: null, exclusive: false })),
});
const consent: ShopperQuestion = { ...asked, id: "q-consent", kind: "consent", purpose: "p" };
const number: ShopperQuestion = { ...asked, id: "q-age", kind: "number", min: 0, max: 120, step: 1, unit: "" };
const text = { id: "t", kind: "text" as const, heading: "", body: "", image: null };
const screens: ShopperDocument["screens"] = [
	{ id: "s1", blocks: [text, single("q1", "a", "b", "c")] },
	{ id: "s2", blocks: [consent, number] },
	{ id: "s3", blocks: [{ ...text, id: "t3" }] },
	{ id: "s4", blocks: [single("q4", "d", "e")] },
];
const lay = (...rules: { when: Condition; then: Rule["then"] }[]) => paperLayout({ screens, rules });
const any = (...choices: string[]): Condition => ({ kind: "choice", question: "q1", op: "hasAny", choices });
const jump = (to: string): Rule["then"] => ({ kind: "jump", from: "s1", to });
const always: Condition = { kind: "all", of: [] };
const variable: Condition = { kind: "variable", variable: "v", op: ">", value: 1, to: null };
const waysOf = (...rules: { when: Condition; then: Rule["then"] }[]) => lay(...rules).screens[0]?.ways;

it("numbers questions through and letters their choices", () => {
	const numbers = lay().screens.flatMap(({ blocks }) => blocks.flatMap((one) => ("number" in one ? one.number : [])));
	expect(numbers).toEqual([1, 2, 3, 4]);
	expect([0, 1, 25, 26].map(letterOf)).toEqual(["A", "B", "Z", ""]);
});

describe("where to go on", () => {
	const ticked = { kind: "ticked", question: 1, letters: ["A", "C"] };
	it.each([
		["to a question", any("a", "c"), "s2", [{ when: { join: "all", tests: [ticked] }, to: 2 }]],
		["to the first question from a text on", any("a", "c"), "s3", [{ when: { join: "all", tests: [ticked] }, to: 4 }]],
		["to the end", any("a", "c"), "end", [{ when: { join: "all", tests: [ticked] }, to: "end" }]],
		["where one goes anyway", always, "s2", []],
		["back is no way", any("a"), "s1", []],
		["for nobody", { kind: "any", of: [] } as Condition, "s4", []],
		["for everybody", always, "s4", [{ when: { join: "all", tests: [] }, to: 4 }]],
	])("%s", (_, when, to, ways) => {
		expect(waysOf({ when, then: jump(to) })).toEqual(ways);
	});

	it("says nothing behind a rule that it can't say, nor behind one for everybody", () => {
		const end = { when: any("a"), then: jump("end") };
		expect(waysOf({ when: variable, then: jump("s4") }, end)).toEqual([]);
		expect(waysOf({ when: always, then: jump("s4") }, end)?.map(({ to }) => to)).toEqual([4]);
		expect(lay({ when: variable, then: jump("s4") }, end).unsaid).toBe(true);
		expect(lay(end).unsaid).toBe(false);
	});

	it("leads to an address, once there is one", () => {
		const leave = (url: string): Rule["then"] => ({ kind: "leave", from: "s1", url });
		expect(waysOf({ when: any("a"), then: leave("https://a.example") })?.[0]?.to).toEqual({ url: "https://a.example" });
		expect(waysOf({ when: any("a"), then: leave("") })).toEqual([]);
	});
});

describe("conditions in tests", () => {
	const not = (of: Condition): Condition => ({ kind: "not", of });
	const box: Condition = { kind: "consent", question: "q-consent" };
	const old: Condition = { kind: "number", question: "q-age", op: "≥", value: 60, to: null };
	const testsOf = (when: Condition) => {
		const [way] = waysOf({ when, then: jump("s4") }) ?? [];
		return way ? [way.when.join, ...way.when.tests.map(({ kind }) => kind)] : null;
	};
	it.each<[string, Condition, string[] | null]>([
		["not ticked", not(any("a")), ["all", "tickedNone"]],
		["an unticked box", not(box), ["all", "noBox"]],
		["both", { kind: "all", of: [any("a"), old] }, ["all", "ticked", "number"]],
		["either", { kind: "any", of: [any("a"), { kind: "any", of: [old, box] }] }, ["any", "ticked", "number", "box"]],
		["a group of one", { kind: "any", of: [{ kind: "all", of: [any("a"), old] }] }, ["all", "ticked", "number"]],
		["both in either: too much", { kind: "any", of: [box, { kind: "all", of: [any("a"), old] }] }, null],
		["what holds anyway in all", { kind: "all", of: [always, any("a")] }, ["all", "ticked"]],
		["not both: too much", not({ kind: "all", of: [any("a"), old] }), null],
		["a choice that isn't there", any("a", "gone"), null],
		["left blank", { kind: "status", question: "q1", is: "skipped" }, ["all", "blank"]],
		["not seen", { kind: "status", question: "q1", is: "notVisited" }, null],
	])("%s", (_, when, tests) => {
		expect(testsOf(when)).toEqual(tests);
	});
});

it("says what is left out: a screen's questions, a question, a choice", () => {
	const hide = (node: string): Rule["then"] => ({ kind: "hide", node });
	const { screens: laid } = lay(
		{ when: any("a"), then: { kind: "skip", screen: "s2" } },
		{ when: { kind: "not", of: { kind: "consent", question: "q-consent" } }, then: hide("q-age") },
		{ when: any("b"), then: hide("e") },
	);
	const [box, age] = laid[1]?.blocks ?? [];
	expect([box, age].map((one) => (one && "leftOutIf" in one ? one.leftOutIf.length : 0))).toEqual([1, 2]);
	const [last] = laid[3]?.blocks ?? [];
	expect(last && "choiceNotIf" in last && Object.keys(last.choiceNotIf)).toEqual(["e"]);
});

it("offers to sign up for what every result page offers", () => {
	const page = (...purposes: string[]) => ({ signUp: { heading: "", body: "", purposes } });
	expect(signUpOnPaper({ resultPages: [page("a", "b"), page("b", "c")] })?.purposes).toEqual(["b"]);
	expect(signUpOnPaper({ resultPages: [page("a"), page("b")] })).toBeNull();
	expect(signUpOnPaper({ resultPages: [{ signUp: null }, page("b")] })).toBeNull();
});
