import type { NodeId } from "../../types";
import { adviceByEmail, newsletter, samples } from "./purposes";

/**
 * What the fifteen sequences add up to, seen at `goldenNow`. The test run is in no figure but `testRuns`.
 * - View: the first screen's event was received. Started: an answer was accepted. Completed: a result is stored.
 *   Abandoned: started, not completed, no event for 30 minutes. Started = completed + led elsewhere + abandoned + open.
 * - Final path: of the result's answers when completed, of all answers so far when not.
 */
export const counts = { views: 14, started: 13, completed: 12, elsewhere: 0, abandoned: 1, open: 0 };
export const testRuns = 1;

/** Completed responses whose result holds no product, and those in which anything was relaxed. */
export const emptyResults = 1;
export const relaxedResults = 7;

/**
 * Seen: responses with the screen's event. Passed: of those, the ones with an accepted answer to one of its questions
 * (on the final path or left behind), or, for a screen without questions, that passed it on the final path.
 * Drop-off = seen − passed.
 */
export const funnel: { screen: NodeId; seen: number; passed: number }[] = [
	{ screen: "s-skin", seen: 14, passed: 13 },
	{ screen: "s-tight", seen: 4, passed: 4 },
	{ screen: "s-shine", seen: 5, passed: 5 },
	{ screen: "s-note", seen: 2, passed: 2 },
	{ screen: "s-goals", seen: 13, passed: 12 },
	{ screen: "s-scent", seen: 12, passed: 12 },
	{ screen: "s-budget", seen: 11, passed: 11 },
	{ screen: "s-texture", seen: 10, passed: 10 },
	{ screen: "s-contact", seen: 11, passed: 11 },
];

export interface GoldenAnswers {
	question: NodeId;
	answered: number;
	skipped: number;
	declined: number;
	/** Per choice, or per number range. A number in no range is in none. */
	ticks: Record<NodeId, number>;
}

/** Answers on the final path of the 13 started responses, the abandoned one included. */
export const answers: GoldenAnswers[] = [
	{
		question: "q-skin",
		answered: 12,
		skipped: 0,
		declined: 1,
		ticks: { "c-dry": 3, "c-oily": 5, "c-sensitive": 2, "c-unsure": 2 },
	},
	{ question: "q-tight", answered: 3, skipped: 0, declined: 0, ticks: { "c-tight-yes": 1, "c-tight-no": 2 } },
	{
		question: "q-shine",
		answered: 5,
		skipped: 0,
		declined: 0,
		ticks: { "c-tzone": 3, "c-allover": 1, "c-little": 1 },
	},
	{
		question: "q-goals",
		answered: 12,
		skipped: 0,
		declined: 0,
		ticks: { "c-hydrate": 6, "c-glow": 3, "c-sun": 3, "c-simple": 3, "c-vegan": 2 },
	},
	{ question: "q-scent", answered: 8, skipped: 0, declined: 4, ticks: { "c-scent-yes": 5, "c-scent-no": 3 } },
	{ question: "q-budget", answered: 7, skipped: 4, declined: 0, ticks: { "n-low": 1, "n-high": 2 } },
	{ question: "q-texture", answered: 6, skipped: 4, declined: 0, ticks: { "c-gel": 4, "c-cream": 5, "c-oil": 4 } },
	{ question: "q-name", answered: 7, skipped: 4, declined: 0, ticks: {} },
	{ question: "q-email", answered: 4, skipped: 7, declined: 0, ticks: {} },
	{ question: "q-consent", answered: 11, skipped: 0, declined: 0, ticks: {} },
];

/** Completed responses that were shown the product, in one slot or more. Not listed: none. */
export const recommended: Record<string, number> = {
	p01: 6,
	p02: 4,
	p03: 2,
	p04: 5,
	p05: 4,
	p06: 3,
	p08: 2,
	p09: 9,
	p10: 9,
	p11: 2,
};

/** Responses that opened the product. Not listed: none. */
export const clicks: Record<string, number> = { p06: 1, p10: 1, p11: 1 };

/** received = accepted + duplicateEvents + rejected = 219 + 1 + 6 = 226, in 36 batches. */
export const integrity = {
	batches: 36,
	duplicateBatches: 1,
	/** First copies that were not rejected; the late ones are among them. */
	events: 219,
	duplicateEvents: 1,
	rejected: { "unfit-answer": 3, "unknown-screen": 1, "unknown-question": 1, "not-shown": 1 },
	late: 1,
};

/**
 * Shown: responses that were shown the box. A consent question's box is shown when its screen was seen; the sign-up's
 * boxes when the result counted has a page with a sign-up. Granted: responses whose last word was yes.
 */
export const consents: { purpose: NodeId; shown: number; granted: number }[] = [
	{ purpose: adviceByEmail, shown: 11, granted: 6 },
	{ purpose: newsletter, shown: 10, granted: 2 },
	{ purpose: samples, shown: 10, granted: 1 },
];
/** Of those shown a sign-up, how many sent it. */
export const signUps = { shown: 10, sent: 2 };
