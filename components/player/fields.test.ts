import { describe, expect, test } from "vitest";
import { toShopperDocument } from "@/lib/quiz/shopper-document";
import { type BareQuestion, toShopperFlow } from "@/lib/quiz/shopper-flow";
import {
	choice,
	consentQuestion,
	contact,
	email,
	makeQuiz,
	multiple,
	ranking,
	rating,
	screens,
} from "@/lib/quiz/testing/make-quiz";
import type { Question } from "@/lib/quiz/types";
import type { Draft } from "./draft";
import { contactFieldOf, declineOf, fieldOf, fromFields, toValues } from "./fields";
import { questionsOf } from "./read-screen";

const abc = [choice("a"), choice("b"), choice("c d")];
const bare = (question: Question): BareQuestion => {
	const flow = toShopperFlow(toShopperDocument(makeQuiz({ screens: screens(question) }), "en"));
	const [shown] = questionsOf(flow.screens[0]?.blocks ?? []);
	if (!shown) throw new Error("a question was shown");
	return shown;
};
const posted = (fields: [string, string][]) => new URLSearchParams(fields);
const nothing: Draft = { ids: [], text: "", granted: false, declined: false };

describe("what a form posts", () => {
	test.each<[string, Question, Partial<Draft>]>([
		["ticks", multiple("q", abc), { ids: ["a", "c d"] }],
		["an order", ranking("q", abc), { ids: ["c d", "a"] }],
		["stars", rating("q"), { text: "4" }],
		["words", email("q", { kind: "shortText" }), { text: "hello" }],
		["a consent", consentQuestion("q"), { granted: true }],
		["nothing", multiple("q", abc), {}],
	])("comes back as it was posted: %s", (_, question, given) => {
		const values = toValues(bare(question), { ...nothing, ...given });
		const draft = fromFields(bare(question), posted(values.map((value) => [fieldOf("q"), value])));
		expect([toValues(bare(question), draft), draft.ids, draft.granted]).toEqual([
			values,
			given.ids ?? [],
			given.granted ?? false,
		]);
	});

	test.each([multiple("q", abc), ranking("q", abc)])("is filled in without what isn't there of $kind", (question) => {
		const draft = { ...nothing, ids: ["b", "gone", "a"] };
		expect(
			fromFields(bare(question), posted(toValues(bare(question), draft).map((value) => [fieldOf("q"), value]))).ids,
		).toEqual(["b", "a"]);
	});

	test("is read by place, whatever the order of the fields", () => {
		const fields = posted([
			[fieldOf("q"), "3 a"],
			[fieldOf("q"), ""],
			[fieldOf("q"), "1 b"],
		]);
		expect(fromFields(bare(ranking("q", abc)), fields).ids).toEqual(["b", "a"]);
	});

	test("holds a contact form's lines, and a box that declines", () => {
		const fields = posted([
			[contactFieldOf("q", "email"), "ida@example.com"],
			[contactFieldOf("q", "name"), ""],
			[declineOf("q"), "yes"],
		]);
		expect(fromFields(bare(contact("q", "name", "email")), fields)).toEqual({
			...{ ids: [], text: '{"email":"ida@example.com"}', granted: false, declined: true },
		});
	});
});
