import { describe, expect, it } from "vitest";
import { z } from "zod";
import first from "../quiz/testing/formats/format-1.json";
import { quiz } from "../quiz/testing/golden/quiz";
import type { Condition } from "../quiz/types";
import { upgradeDocument } from "../quiz/upgrade";
import { quizDocument } from "./quiz-document";
import { exactly } from "./quiz-parts";

const accepts = (document: unknown) => quizDocument.safeParse(document).success;
const nested = (depth: number): Condition =>
	depth === 0 ? { kind: "status", question: "q", is: "answered" } : { kind: "not", of: nested(depth - 1) };
const withRule = (when: Condition) => ({
	...quiz,
	rules: [
		{
			id: "r",
			lineage: "r",
			when,
			then: { kind: "jump", from: "s-skin", to: "end" },
		},
	],
});
const withWay = (then: object) => ({ ...quiz, rules: [{ id: "r", lineage: "r", when: nested(1), then }] });
const plainEffects = [
	{ id: "e1", kind: "variable", variable: "v", op: "set", value: "answer" },
	{ id: "e2", kind: "trait", attribute: "skin", value: "dry" },
	{ id: "e3", kind: "tag", tag: "gift" },
];
const withEffects = (...effects: object[]) => {
	const block = quiz.screens.flatMap(({ blocks }) => blocks).find((one) => "choices" in one);
	if (!block || !("choices" in block)) throw new Error("the golden quiz has choices");
	return withScreen({ blocks: [{ ...block, choices: block.choices.map((choice) => ({ ...choice, effects })) }] });
};
const withScreen = (change: object) => ({
	...quiz,
	screens: [{ ...quiz.screens[0], ...change }],
});

describe("quizDocument", () => {
	it("accepts an older document once it is upgraded", () => {
		expect(accepts(first)).toBe(false);
		expect(quizDocument.parse(upgradeDocument(first))).toEqual(quiz);
	});

	it("accepts the golden quiz and gives it back unchanged", () => {
		expect(quizDocument.parse(quiz)).toEqual(quiz);
	});

	it.each<[string, unknown, boolean]>([
		["an unknown key", { ...quiz, script: "x" }, false],
		["a missing key", { ...quiz, rules: undefined }, false],
		["no locale", { ...quiz, locales: [] }, false],
		["a locale that is no tag", { ...quiz, locales: ["English"] }, false],
		["a colour that is CSS", { ...quiz, theme: { ...quiz.theme, accent: "red;}" } }, false],
		["a script as an image", { ...quiz, theme: { ...quiz.theme, logoUrl: "javascript:alert(1)" } }, false],
		["another host without a scheme", { ...quiz, theme: { ...quiz.theme, logoUrl: "//evil.example/x" } }, false],
		["one of our files as an image", { ...quiz, theme: { ...quiz.theme, logoUrl: "/m/w/1" } }, true],
		["an id that every object has", withScreen({ id: "constructor" }), false],
		["an id with a space", withScreen({ id: "a b" }), false],
		["a name at the limit", withScreen({ name: "x".repeat(200) }), true],
		["a name past the limit", withScreen({ name: "x".repeat(201) }), false],
		["a condition as deep as may be", withRule(nested(8)), true],
		["a condition one deeper", withRule(nested(9)), false],
		[
			"a branch that leads elsewhere",
			withWay({ kind: "leave", from: "s-skin", url: "https://shop.example/a?b=1" }),
			true,
		],
		["one whose address isn't written yet", withWay({ kind: "leave", from: "s-skin", url: "" }), true],
		["one that runs a script", withWay({ kind: "leave", from: "s-skin", url: "javascript:alert(1)" }), false],
		["one to a path of our own", withWay({ kind: "leave", from: "s-skin", url: "/w/shop" }), false],
		["something hidden", withWay({ kind: "hide", node: "q-skin" }), true],
		["a condition on a variable", withRule({ kind: "variable", variable: "v", op: "≥", value: 1, to: null }), true],
		["effects without a target", withEffects(...plainEffects), true],
		["a variable changed by a word", withEffects({ ...plainEffects[0], value: "much" }), false],
		["a fact that is a list", withEffects({ ...plainEffects[1], value: ["dry"] }), false],
		["nothing", null, false],
	])("%s", (_, document, accepted) => {
		expect(accepts(document)).toBe(accepted);
	});

	it("survives a condition that nests beyond any stack", () => {
		let when = '{"kind":"status","question":"q","is":"answered"}';
		when = `${'{"kind":"not","of":'.repeat(20_000)}${when}${"}".repeat(20_000)}`;
		expect(
			accepts({
				...quiz,
				rules: JSON.parse(`[{"id":"r","lineage":"r","when":${when},"then":null}]`),
			}),
		).toBe(false);
	});

	it("can't drift from its type", () => {
		const narrow = z.strictObject({ kind: z.literal("a") });
		// @ts-expect-error: the schema is narrower than the type
		exactly<{ kind: "a" | "b" }>()(narrow);
		// @ts-expect-error: the schema lacks a key
		exactly<{ kind: "a"; more: string }>()(narrow);
	});
});
