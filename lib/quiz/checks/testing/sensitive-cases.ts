import { applyPatches, type Patch } from "../../edit";
import { makeSensitive } from "../../sensitive";
import { choice, consentQuestion, hide, makeQuiz, screen, single } from "../../testing/make-quiz";
import type { Condition, QuizDocument, Rule } from "../../types";
import { around, type Case, codes, set } from "./found";

const unticked: Condition = { kind: "not", of: { kind: "consent", question: "q-ok" } };
const answered: Condition = { kind: "not", of: { kind: "status", question: "q-ok", is: "answered" } };
const fromDenmark: Condition = { kind: "locale", locales: ["en"] };
const lost = ["result-depends-on-personal r", "sensitive-without-consent q"];
const question = { why: { en: "To leave out what you can't have" }, declinable: true, sensitive: true };
const health = makeQuiz({
	screens: [
		screen("s-ok", consentQuestion("q-ok", { purpose: "news" })),
		screen("s", single("q", [choice("c-1"), choice("c-2")], question)),
	],
	rules: [hide("r", "q", unticked)],
});

const found = (document: QuizDocument, ...patches: Patch[]) => codes(applyPatches(document, patches), around);
const ruled = (...rules: Rule[]) => found(health, set(null, "rules", rules));
const plain = makeQuiz({ screens: [screen("s", single("q", [choice("c-1"), choice("c-2")], { why: question.why }))] });
const ids = () => {
	let next = 0;
	return () => `new-${next++}`;
};

/** What is asked of a special kind. */
export const sensitiveCases: Record<
	"sensitive-without-why" | "sensitive-not-declinable" | "sensitive-without-consent",
	Case[]
> = {
	"sensitive-without-why": [
		["blank", found(health, set("q", "why", { en: " " })), ["sensitive-without-why q"]],
		["said", found(health), []],
	],
	"sensitive-not-declinable": [
		["no way around it", found(health, set("q", "declinable", false)), ["sensitive-not-declinable q"]],
	],
	"sensitive-without-consent": [
		["no rule", ruled(), ["sensitive-without-consent q"]],
		["a rule that asks whether it was answered", ruled(hide("r", "q", answered)), lost],
		["a rule the wrong way round", ruled(hide("r", "q", { kind: "consent", question: "q-ok" })), lost],
		["one of several reasons to hide it", ruled(hide("r", "q", { kind: "any", of: [fromDenmark, unticked] })), []],
		["only together with another", ruled(hide("r", "q", { kind: "all", of: [fromDenmark, unticked] })), lost],
		[
			"asked afterwards",
			found({ ...health, screens: health.screens.toReversed() }),
			["sensitive-without-consent q", "looks-ahead r"],
		],
		["made by one switch", found(plain, ...makeSensitive(plain, "q", ids(), "news")), ["text-missing new-0"]],
	],
};
