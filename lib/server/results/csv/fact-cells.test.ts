import { expect, test } from "vitest";
import { factRules } from "@/lib/quiz/collect-facts";
import { choice, makeQuiz, multiple, numberQuestion, range, screens } from "@/lib/quiz/testing/make-quiz";
import type { AttributeScalar, Effect } from "@/lib/quiz/types";
import { factCells } from "./fact-cells";

const trait = (attribute: string, value: AttributeScalar): Effect => ({ id: "e", kind: "trait", attribute, value });
const tag: Effect = { id: "e", kind: "tag", tag: "care" };
const document = makeQuiz({
	screens: screens(
		multiple("q-a", [choice("dry", trait("skin", "dry"), tag), choice("red", trait("skin", "red"), tag)]),
		numberQuestion("q-b", { ranges: [range("old", 30, null, trait("age", 30))] }),
	),
});
const version = (number: number, facts = factRules(document)) => ({
	id: `v${number}`,
	number,
	publishedAt: new Date(0),
	nodes: { screens: [], slots: [], pages: [], outcomes: [], facts },
});
const given = (responseId: string, questionId: string, choiceId: string, number: number | null = null) => ({
	responseId,
	questionId,
	choiceId,
	number,
});

test("a response's cells say what its answers say, by the version it was given on", () => {
	const cells = factCells(
		[version(2), version(1, [])],
		[
			...[given("r1", "q-a", "red"), given("r1", "q-a", "dry"), given("r1", "q-b", "", 42)],
			...[given("r2", "q-a", ""), given("r2", "q-b", "", 5)],
			given("r3", "q-a", "dry"),
		],
		"en",
	);
	expect(cells({ id: "r1", version: 2 })).toEqual(["skin: dry | skin: red | age: 30", "care"]);
	expect(cells({ id: "r2", version: 2 })).toEqual(["", ""]);
	expect(cells({ id: "r3", version: 1 })).toEqual(["", ""]);
	expect(cells({ id: "unknown", version: 2 })).toEqual(["", ""]);
});

test("numbers, yes and no are written in the file's language", () => {
	const said = makeQuiz({
		screens: screens(multiple("q-a", [choice("a", trait("dose", 1234.5), trait("sensitive", true)), choice("b")])),
	});
	const cells = (lang: "en" | "da") =>
		factCells([version(1, factRules(said))], [given("r", "q-a", "a")], lang)({ id: "r", version: 1 })[0];
	expect([cells("en"), cells("da")]).toEqual(["dose: 1234.5 | sensitive: yes", "dose: 1234,5 | sensitive: ja"]);
});
