import { describe, expect, test } from "vitest";
import { step } from "@/components/player/session";
import { toShopperDocument } from "@/lib/quiz/shopper-document";
import { toShopperFlow } from "@/lib/quiz/shopper-flow";
import { choice, email, makeQuiz, screens, single } from "@/lib/quiz/testing/make-quiz";
import type { ShopperResult } from "@/lib/quiz/wire";
import type { RunState } from "./run-state";
import { restore } from "./take-up";

const quiz = toShopperFlow(
	toShopperDocument(makeQuiz({ screens: screens(single("q-skin", [choice("dry")]), email("q-note")) }), "en"),
);
const result: ShopperResult = { page: "p", heading: "Yours", body: "", empty: null, slots: [], signUp: null };

/** Both questions answered, the result there, and the network gone since. */
const atResult: RunState = {
	...{ response: "r", log: [], batches: [], signedUp: true, failing: true, ahead: null },
	result: { status: "offline", result },
	session: {
		answers: { "q-skin": { kind: "choices", ids: ["dry"] }, "q-note": { kind: "personal", id: "typed" } },
		...{ screen: null, typed: {}, seen: ["s-skin", "s-note"], complete: true },
	},
};
const restoreIn = (locale: string, state: RunState = atResult) =>
	restore({ version: "v", entry: null, locale: "en", state }, locale);
const screenOf = ({ session }: RunState) =>
	step(quiz, session, { type: "show", screen: session.screen }).session.screen;

describe("a run that is gone on with", () => {
	test("stands where it stood, with its result, and without its troubles", () => {
		expect(restoreIn("en")).toEqual({ ...atResult, failing: false, result: { status: "loading", result } });
		expect(screenOf(restoreIn("en"))).toBeNull();
	});

	test("has its result asked for again when the page speaks another language now", () => {
		const restored = restoreIn("da");
		expect(restored).toMatchObject({ result: { result: null }, session: { complete: false } });
		expect(restored.session.answers).toEqual(atResult.session.answers);
		expect(screenOf(restored)).toBe("s-note");
	});

	test("waits for the server's result where the browser had worked one out", () => {
		const local: RunState = { ...atResult, result: { status: "local", result } };
		expect(restoreIn("en", local)).toMatchObject({ result: { result: null }, session: { complete: true } });
	});
});
