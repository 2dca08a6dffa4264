import { describe, expect, test } from "vitest";
import { toValues } from "@/components/player/fields";
import { questionsOf } from "@/components/player/read-screen";
import { toShopperDocument } from "@/lib/quiz/shopper-document";
import {
	choice,
	consentQuestion,
	contact,
	dropdown,
	email,
	exclusive,
	makeQuiz,
	multiple,
	numberQuestion,
	ranking,
	rating,
	screens,
	single,
} from "@/lib/quiz/testing/make-quiz";
import type { Question } from "@/lib/quiz/types";
import { prefilled } from "./prefill";

const abc = [choice("a"), choice("b"), choice("c")];
const price = numberQuestion("q", { max: 2000, step: 0.5 });
const slider = numberQuestion("q", { kind: "slider", min: 0, max: 10 });
const day = numberQuestion("q", { kind: "date", min: 20_454, max: 20_818 });
const words = email("q", { kind: "shortText" });

/** What the question's fields hold to begin with, in Danish. */
function held(question: Question, asked: string): string[] {
	const quiz = prefilled(toShopperDocument(makeQuiz({ locales: ["da"], screens: screens(question) }), "da"), asked);
	const [shown] = questionsOf(quiz.screens[0]?.blocks ?? []);
	const draft = quiz.prefill?.q;
	return shown && draft ? toValues(shown, draft) : [];
}

describe("filled in ahead", () => {
	test.each<[string, Question, string, string[]]>([
		["a choice", single("q", abc), "q=b", ["b"]],
		["one of a list", dropdown("q", abc), "q=c", ["c"]],
		["several", multiple("q", abc), "q=c&other=1&q=a", ["c", "a"]],
		["an order", ranking("q", abc), "q=c&q=a", ["1 c", "2 a"]],
		["a number, as the language writes it", price, "q=1250.5", ["1250,5"]],
		["a slider's", slider, "q=7", ["7"]],
		["stars", rating("q"), "q=4", ["4"]],
		["a date", day, "q=2026-11-26", ["2026-11-26"]],
		["words", words, "q=<b>%26+more", ["<b>& more"]],
		["an e-mail address", email("q"), "q=ida%40example.com", ["ida@example.com"]],
	])("is %s", (_, question, asked, values) => expect(held(question, asked)).toEqual(values));

	test.each<[string, Question, string]>([
		["a consent", consentQuestion("q"), "q=yes&q=true"],
		["a contact form", contact("q", "email"), "q=%7B%22email%22%3A%22a%40b.dk%22%7D"],
		["a choice that isn't there", single("q", abc), "q=__proto__"],
		["two of one", single("q", abc), "q=a&q=b"],
		["one twice", multiple("q", abc), "q=a&q=a"],
		["an exclusive choice beside another", multiple("q", [...abc, exclusive("none")]), "q=a&q=none"],
		["no number", price, "q=NaN"],
		["a number out of bounds", price, "q=2001"],
		["a slider's that is none", slider, "q=far"],
		["half a star", rating("q"), "q=2.5"],
		["no date", day, "q=soon"],
		["no e-mail address", email("q"), "q=ida"],
		["nothing", words, "q=+"],
		["another question's", words, "__proto__=x&constructor=y&%"],
	])("is never %s", (_, question, asked) => expect(held(question, asked)).toEqual([]));
});

test("without a wish the document stays as it is", () => {
	const quiz = toShopperDocument(makeQuiz({ screens: screens(words) }), "en");
	expect(prefilled(quiz, null)).toBe(quiz);
});
