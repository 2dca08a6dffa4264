import { describe, expect, test } from "vitest";
import { toShopperDocument } from "@/lib/quiz/shopper-document";
import { choice, hide, leave, makeQuiz, multiple, screens, single, ticked } from "@/lib/quiz/testing/make-quiz";
import { type Given, type Session, startSession, step } from "./session";

const quiz = toShopperDocument(
	makeQuiz({
		screens: screens(
			single("q-a", [choice("yes"), choice("no")]),
			multiple("q-b", [choice("one"), choice("two"), choice("three")], { min: 2 }),
		),
		rules: [leave("r1", "s-a", "https://shop.example/", ticked("q-a", "no")), hide("r2", "one", ticked("q-a", "yes"))],
	}),
	"en",
);
const given = (question: string, ...ids: string[]): Given => ({
	question,
	value: { kind: "choices", ids },
	typed: null,
});
const leaveWith = (session: Session, ...all: Given[]) => step(quiz, session, { type: "leave", given: all });

describe("being led elsewhere", () => {
	const away = leaveWith(startSession(quiz).session, given("q-a", "no"));

	test("asks for no result", () => {
		expect(away.session).toMatchObject({ screen: null, complete: false });
		expect(away.happened.map(({ type }) => type)).toEqual(["answer"]);
	});

	test("can be come back from, and gone on to again", () => {
		const back = step(quiz, away.session, { type: "back" }).session;
		expect(back.screen).toBe("s-a");
		expect(step(quiz, back, { type: "show", screen: null }).session.screen).toBeNull();
		expect(leaveWith(back, given("q-a", "yes")).session.screen).toBe("s-b");
	});
});
