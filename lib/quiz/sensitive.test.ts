import { describe, expect, test } from "vitest";
import { walk } from "./advance";
import { applyPatches, type Patch } from "./edit";
import { guardsOf, makeOrdinary, makeSensitive } from "./sensitive";
import { choice, consentQuestion, makeQuiz, screen, screens, single } from "./testing/make-quiz";
import type { QuizDocument } from "./types";

const counted = () => {
	let next = 0;
	return () => `new-${next++}`;
};
const health = single("q-health", [choice("c-yes"), choice("c-no")]);
const quiz = makeQuiz({ screens: screens(single("q-skin", [choice("c-dry"), choice("c-oily")]), health) });
const on = (document: QuizDocument): Patch[] => makeSensitive(document, "q-health", counted(), "care");
const consentsOf = ({ screens }: QuizDocument) =>
	screens.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "consent"));
const skin = { "q-skin": { kind: "choices" as const, ids: ["c-dry"] } };

describe("making a question sensitive", () => {
	const made = applyPatches(quiz, on(quiz));
	const [consent] = consentsOf(made);
	const id = consent?.id ?? "";

	test("puts a consent question on a screen before it", () => {
		expect(made.screens.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
			["single"],
			["consent"],
			["single"],
		]);
		expect(consent).toMatchObject({ purpose: "care", required: false });
		expect(guardsOf(made, "q-health")).toMatchObject([{ consent: id }]);
	});

	test.each([
		["ticked", { [id]: { kind: "consent" as const, granted: true } }, "s-health"],
		["left empty", { [id]: { kind: "consent" as const, granted: false } }, undefined],
		["skipped", { [id]: { kind: "skipped" as const } }, undefined],
	])("asks it only when the box is ticked: %s", (_, answers, last) => {
		const walked = walk(made, { ...skin, ...answers });
		expect(walked.path.at(2)).toBe(last);
		expect(walked.done).toBe(last === undefined);
	});

	test("changes nothing more when it is done again", () => {
		expect(applyPatches(made, on(made))).toEqual(made);
	});

	test("takes a consent question that is there already", () => {
		const asking = { ...quiz, screens: [screen("s-ok", consentQuestion("q-ok")), ...quiz.screens] };
		const guarded = applyPatches(asking, on(asking));
		expect(consentsOf(guarded)).toHaveLength(1);
		expect(guardsOf(guarded, "q-health")).toMatchObject([{ consent: "q-ok" }]);
	});

	test("can be taken back, and leaves the consent question", () => {
		const back = applyPatches(made, makeOrdinary(made, "q-health"));
		expect(back.rules).toEqual([]);
		expect(back.screens[2]?.blocks[0]).toMatchObject({ sensitive: false });
		expect(consentsOf(back)).toHaveLength(1);
	});

	test("does nothing to a question that isn't there", () => {
		expect(makeSensitive(quiz, "gone", counted(), "")).toEqual([]);
	});
});
