import { describe, expect, test } from "vitest";
import { type ShopperQuestion, toShopperDocument } from "@/lib/quiz/shopper-document";
import {
	choice,
	contact,
	dropdown,
	email,
	exclusive,
	makeQuiz,
	multiple,
	numberQuestion,
	ranking,
	rating,
	scale,
	screens,
} from "@/lib/quiz/testing/make-quiz";
import type { AnswerValue, Question } from "@/lib/quiz/types";
import { type Draft, readDraft, toDraft } from "./draft";
import { howMany } from "./how-many";
import { sayAmiss } from "./say-amiss";
import { textsFor } from "./texts-for";

const texts = textsFor("en");
const reader = { locale: "en-GB", newId: () => "new" };
const nothing = { value: undefined, typed: undefined };
const shown = (question: Question): ShopperQuestion => {
	const [block] = toShopperDocument(makeQuiz({ screens: screens(question) }), "en").screens[0]?.blocks ?? [];
	if (!block || block.kind === "text") throw new Error("a question was shown");
	return block;
};
const read = (question: Question, draft: Partial<Draft>) =>
	readDraft(shown(question), { ids: [], text: "", granted: false, declined: false, ...draft }, nothing, reader);

const abc = [choice("a"), choice("b"), choice("c")];
const day = numberQuestion("day", { kind: "date", min: 20_454, max: 20_818 });
const slider = numberQuestion("slide", { kind: "slider", min: 0, max: 10, step: 0.5 });
const price = numberQuestion("price", { max: 2000, step: 0.5 });
const who = contact("who", "name", "email", "phone");

describe("what is given", () => {
	test.each<[string, Question, Partial<Draft>, AnswerValue, string | null]>([
		["a date", day, { text: "2026-11-26" }, { kind: "number", value: 20_783 }, null],
		["a slider's plain number", slider, { text: "7.5" }, { kind: "number", value: 7.5 }, null],
		["stars", rating("r"), { text: "5" }, { kind: "number", value: 5 }, null],
		["the start of a scale", scale("s"), { text: "0" }, { kind: "number", value: 0 }, null],
		["a ranking in its order", ranking("k", abc), { ids: ["c", "a"] }, { kind: "choices", ids: ["c", "a"] }, null],
		["one of a list", dropdown("l", abc), { ids: ["b"] }, { kind: "choices", ids: ["b"] }, null],
		["a phone number", phone(), { text: " +45 12 34 56 78 " }, { kind: "personal", id: "new" }, "+45 12 34 56 78"],
		[
			"one in Arabic digits",
			phone(),
			{ text: "+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧" },
			{ kind: "personal", id: "new" },
			"+966 50 123 4567",
		],
		["a number in Arabic ones", price, { text: "١٬٢٥٠٫٥" }, { kind: "number", value: 1250.5 }, null],
		[
			"a text in Persian ones",
			email("t", { kind: "shortText" }),
			{ text: "۲۵" },
			{ kind: "personal", id: "new" },
			"۲۵",
		],
		["a long text", email("t", { kind: "longText" }), { text: "a\nb" }, { kind: "personal", id: "new" }, "a\nb"],
		[
			"part of a contact form",
			who,
			{ text: '{"name":" Ida ","email":""}' },
			{ kind: "personal", id: "new" },
			'{"name":"Ida"}',
		],
		["an empty contact form", who, { text: '{"name":""}' }, { kind: "skipped" }, null],
		["a declined date", { ...day, declinable: true }, { declined: true }, { kind: "declined" }, null],
	])("%s", (_, question, draft, value, typed) => {
		expect(read(question, draft)).toEqual({ given: { question: question.id, value, typed } });
	});
});

describe("what is said against it", () => {
	test.each<[string, Question, Partial<Draft>, string]>([
		["a date too early", day, { text: "2025-12-31" }, "Choose a date from 1 January 2026 to 31 December 2026."],
		["no date", day, {}, texts.required],
		["an untouched slider", slider, {}, texts.required],
		["no star", rating("r"), {}, texts.required],
		["letters for a phone number", phone(), { text: "call me" }, texts.notAPhone],
		["too few digits", phone(), { text: "1234" }, texts.notAPhone],
		["a wrong address in a contact form", who, { text: '{"name":"Ida","email":"ida"}' }, texts.notAnEmail],
		["a wrong number in a contact form", who, { text: '{"phone":"12"}' }, texts.notAPhone],
		["nothing ticked, of any", multiple("m", abc, { max: 3 }), {}, "Choose at least 1"],
		["nothing ticked, of up to two", multiple("m", abc, { max: 2 }), {}, "Choose at least 1"],
		["too many ticked", multiple("m", abc, { max: 2 }), { ids: ["a", "b", "c"] }, "Choose up to 2"],
		["too few ticked", multiple("m", abc, { min: 2, max: 3 }), { ids: ["a"] }, "Choose at least 2"],
		["nothing ranked", ranking("k", abc, { min: 1, max: 3 }), {}, "Tap at least 1, in your order"],
		["too few ranked", ranking("k", abc, { min: 2 }), { ids: ["a"] }, "Tap at least 2, in your order"],
		["nothing from a list", dropdown("l", abc), {}, texts.chooseOne],
	])("%s", (_, question, draft, error) => {
		const reading = read(question, draft);
		if (!("amiss" in reading)) throw new Error("taken for an answer");
		const said = sayAmiss([{ question: shown(question), amiss: reading.amiss }], texts, reader.locale);
		expect(said).toEqual({ [question.id]: error });
	});
});

describe("how many to choose", () => {
	test.each<[Partial<{ min: number; max: number }>, string]>([
		[{}, "Choose all that apply"],
		[{ min: 2 }, "Choose at least 2"],
		[{ max: 2 }, "Choose up to 2"],
		[{ min: 2, max: 2 }, "Choose 2"],
		[{ min: 3, max: 3 }, "Choose 3"],
	])("%j leaves out the exclusive choice: %s", (limits, said) => {
		const question = shown(multiple("q", [...abc, exclusive("none")], { max: 3, ...limits }));
		if (!("choices" in question)) throw new Error("it has choices");
		expect(howMany(question, texts)).toBe(said);
	});
});

test.each<[Question, AnswerValue, string]>([
	[day, { kind: "number", value: 20_783 }, "2026-11-26"],
	[slider, { kind: "number", value: 7.5 }, "7.5"],
	[numberQuestion("n"), { kind: "number", value: 7.5 }, "7,5"],
])("an answer given before stands in its field: %#", (question, value, text) => {
	expect(toDraft(shown(question), { value, typed: undefined }, "da").text).toBe(text);
});

function phone(): Question {
	return email("p", { kind: "phone", maxLength: 30 });
}
