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
