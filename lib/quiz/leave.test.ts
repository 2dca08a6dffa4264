import { describe, expect, test } from "vitest";
import { walk } from "./advance";
import { foldEvents } from "./fold";
import { evaluate } from "./recommend";
import { choice, jump, leave, makeCatalog, makeQuiz, product, screens, single, ticked } from "./testing/make-quiz";
import type { Answers, AnswerValue, ResponseEvent, Rule } from "./types";
import { isWebUrl } from "./web-url";

const yes: Answers[string] = { kind: "choices", ids: ["yes"] };
const SHOP = "https://shop.example/sale";
const abc = screens(...["q-a", "q-b", "q-c"].map((id) => single(id, [choice("yes"), choice("no")])));
const answers = { "q-a": yes, "q-b": yes, "q-c": yes };
const quizWith = (...rules: Rule[]) => makeQuiz({ screens: abc, rules });

describe("being led elsewhere", () => {
	test("ends the walk on leaving the screen, without a page", () => {
		expect(walk(quizWith(leave("r", "s-b", SHOP)), answers)).toMatchObject({
			path: ["s-a", "s-b"],
			done: true,
			page: null,
			url: SHOP,
		});
		expect(walk(quizWith(leave("r", "s-b", SHOP)), { "q-a": yes })).toMatchObject({ done: false, url: null });
	});

	test.each<[string, Rule[], string | null]>([
		["not while the condition doesn't hold", [leave("r", "s-a", SHOP, ticked("q-a", "no"))], null],
		["not when an earlier jump holds", [jump("r1", "s-a", "s-c"), leave("r2", "s-a", SHOP)], null],
		["before a later jump", [leave("r1", "s-a", SHOP), jump("r2", "s-a", "s-c")], SHOP],
		["not from a screen that is off the path", [jump("r1", "s-a", "s-c"), leave("r2", "s-b", SHOP)], null],
		["never to what isn't on the web", [leave("r1", "s-a", "javascript:alert(1)"), leave("r2", "s-a", "")], null],
	])("%s", (_, rules, url) => expect(walk(quizWith(...rules), answers)).toMatchObject({ done: true, url }));

	test("is told of a response as long as its answers lead there and none is missing", () => {
		const quiz = quizWith(leave("r", "s-a", SHOP, ticked("q-a", "yes")));
		const say = (seq: number, question: string, value: AnswerValue): ResponseEvent => {
			return { id: `e${seq}`, seq, at: 0, type: "answer", question, value };
		};
		const led = (...events: ResponseEvent[]) => foldEvents(quiz, events).ledElsewhere;
		const no: AnswerValue = { kind: "choices", ids: ["no"] };
		expect(led()).toBe(false);
		expect(led(say(0, "q-a", yes))).toBe(true);
		expect(led(say(1, "q-a", yes))).toBe(false);
		expect(led(say(0, "q-a", yes), say(1, "q-a", no))).toBe(false);
		const rest = [say(1, "q-b", yes), say(2, "q-c", yes)];
		const completed = [say(0, "q-a", no), ...rest, { id: "e3", seq: 3, at: 0, type: "complete" } as const];
		expect(foldEvents(quiz, completed)).toMatchObject({ ledElsewhere: false, completedAt: 3 });
		expect(led(...completed, say(4, "q-a", yes))).toBe(false);
	});

	test("gives no result and completes nothing", () => {
		const quiz = quizWith(leave("r", "s-a", SHOP));
		expect(evaluate(quiz, makeCatalog(product("p")), answers)).toBeNull();
		const events: ResponseEvent[] = [
			{ id: "e0", seq: 0, at: 0, type: "answer", question: "q-a", value: yes },
			{ id: "e1", seq: 1, at: 0, type: "complete" },
		];
		expect(foldEvents(quiz, events)).toMatchObject({ started: true, completedAt: null, completingAnswers: null });
	});
});

test.each([
	["https://shop.example/a?b=c#d", true],
	["HTTP://shop.example", true],
	["javascript:alert(1)", false],
	["data:text/html,x", false],
	["//shop.example", false],
	["/sale", false],
	["https://", false],
	["https:///sale", false],
	["https://shop.example/a b", false],
	['https://shop.example/"onclick', false],
	[" https://shop.example", false],
	["", false],
])("%j is an address on the web: %s", (url, expected) => expect(isWebUrl(url)).toBe(expected));
