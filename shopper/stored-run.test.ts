import { describe, expect, test } from "vitest";
import { step } from "@/components/player/session";
import { toShopperDocument } from "@/lib/quiz/shopper-document";
import { toShopperFlow } from "@/lib/quiz/shopper-flow";
import { choice, email, makeQuiz, screens, single } from "@/lib/quiz/testing/make-quiz";
import type { ResponseEvent } from "@/lib/quiz/types";
import { emptyOutbox } from "./outbox-state";
import type { StoredRun } from "./stored-run";
import { restoreSession as restore } from "./take-up";

const quiz = toShopperFlow(
	toShopperDocument(makeQuiz({ screens: screens(single("q-skin", [choice("dry")]), email("q-note")) }), "en"),
);
const note = { kind: "personal", id: "typed" } as const;
const answered: ResponseEvent = { id: "e3", seq: 3, at: 0, type: "answer", question: "q-note", value: note };

const restoreSession = (flow: typeof quiz, run: StoredRun) => {
	const kept = restore(flow, run);
	return step(flow, kept, { type: "show", screen: kept.screen }).session;
};

/** Both questions answered, the result asked for. */
const atResult: StoredRun = {
	...{ response: "r", version: "v", entry: null, locale: "en", outbox: emptyOutbox, result: null, signedUp: false },
	session: {
		answers: { "q-skin": { kind: "choices", ids: ["dry"] }, "q-note": note },
		...{ screen: null, seen: ["s-skin", "s-note"], complete: true },
	},
};

describe("a run that is gone on with", () => {
	test("stands where it stood", () => {
		expect(restoreSession(quiz, atResult)).toEqual({ ...atResult.session, typed: {} });
	});

	test.each(["pending", "batches"] as const)("asks once more for what was typed and not sent: %s", (where) => {
		const outbox =
			where === "pending"
				? { ...emptyOutbox, pending: [answered] }
				: { ...emptyOutbox, batches: [{ id: "b", events: [answered] }] };
		const session = restoreSession(quiz, { ...atResult, outbox });
		expect(session).toMatchObject({ screen: "s-note", complete: false });
		expect(session.answers).not.toHaveProperty("q-note");
	});

	test("has its result asked for again when the page speaks another language now", () => {
		const session = restoreSession(quiz, { ...atResult, locale: "da" });
		expect(session).toMatchObject({ screen: "s-note", complete: false, answers: atResult.session.answers });
	});
});
