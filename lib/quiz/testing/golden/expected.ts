import type { Result } from "../../result";
import type { NodeId } from "../../types";
import type { GoldenExpectation, GoldenState } from "./expectation";
import { dryPath, oilyPath, privatePath, sensitivePath, thriftyPath, unsurePath } from "./paths";
import {
	backChangesBranch,
	emptyResult,
	otherBranch,
	outOfOrder,
	preferNotToSay,
	straightRun,
} from "./results-by-branch";
import {
	backFromTheResult,
	beforeGoingBack,
	clicksAndSignUp,
	lateAnswer,
	rejectedEvents,
	skipsAndCopies,
	tie,
} from "./results-by-rule";
import { choices, consent, declined, emailId, nameId, number, personal, skipped } from "./sequence";

const state = (
	completeSeq: number | null,
	completedBy: number | null,
	accepted: number,
	screensSeen: NodeId[],
	rest: Partial<GoldenState> = {},
): GoldenState => ({
	started: true,
	completed: completeSeq !== null,
	completeSeq,
	completedBy,
	accepted,
	late: 0,
	duplicateEvents: 0,
	duplicateBatches: 0,
	rejected: {},
	screensSeen,
	clicks: [],
	...rest,
});

const done = (
	name: string,
	result: Result,
	answers: GoldenExpectation["answers"],
	folded: GoldenState,
	replaced: Result[] = [],
): GoldenExpectation => ({
	name,
	path: result.path,
	done: true,
	page: result.page,
	answers,
	result,
	replaced,
	state: folded,
});

const open = (
	name: string,
	path: NodeId[],
	answers: GoldenExpectation["answers"],
	folded: GoldenState,
): GoldenExpectation => ({
	name,
	path,
	done: false,
	page: null,
	answers,
	result: null,
	replaced: [],
	state: folded,
});

const straightAnswers = (no: number): GoldenExpectation["answers"] => ({
	"q-skin": choices("c-dry"),
	"q-tight": choices("c-tight-yes"),
	"q-goals": choices("c-hydrate", "c-glow"),
	"q-scent": choices("c-scent-yes"),
	"q-budget": number(250),
	"q-texture": choices("c-gel", "c-cream"),
	"q-name": personal(nameId(no)),
	"q-email": personal(emailId(no)),
	"q-consent": consent(true),
});

/** One expectation per sequence, in the same order. */
export const expected: GoldenExpectation[] = [
	done(
		"straight-run",
		straightRun,
		straightAnswers(1),
		state(16, 1, 18, dryPath, {
			clicks: [{ product: "p10", slot: "slot-cream" }],
		}),
	),
	done(
		"other-branch",
		otherBranch,
		{
			"q-skin": choices("c-oily"),
			"q-shine": choices("c-allover"),
			"q-goals": choices("c-sun"),
			"q-scent": choices("c-scent-no"),
			"q-budget": number(80),
			"q-name": skipped,
			"q-email": skipped,
			"q-consent": consent(false),
		},
		state(14, 2, 15, thriftyPath),
	),
	done(
		"back-changes-branch",
		backChangesBranch,
		{
			"q-skin": choices("c-oily"),
			"q-shine": choices("c-tzone"),
			"q-goals": choices("c-hydrate", "c-simple"),
			"q-scent": choices("c-scent-yes"),
			"q-budget": number(200),
			"q-texture": choices("c-gel", "c-oil"),
			"q-name": personal(nameId(3)),
			"q-email": skipped,
			"q-consent": consent(false),
		},
		state(25, 2, 26, ["s-skin", "s-tight", "s-shine", "s-goals", "s-scent", "s-budget", "s-texture", "s-contact"]),
	),
	done(
		"prefer-not-to-say",
		preferNotToSay,
		{
			"q-skin": declined,
			"q-goals": choices("c-glow", "c-simple"),
			"q-scent": declined,
		},
		state(6, 1, 7, privatePath),
	),
	done(
		"skips-and-copies",
		skipsAndCopies,
		{
			"q-skin": choices("c-unsure"),
			"q-goals": choices("c-hydrate", "c-vegan"),
			"q-scent": choices("c-scent-yes"),
			"q-budget": skipped,
			"q-texture": skipped,
			"q-name": skipped,
			"q-email": skipped,
			"q-consent": consent(false),
		},
		state(14, 3, 15, unsurePath, { duplicateEvents: 1, duplicateBatches: 1 }),
	),
	done(
		"out-of-order",
		outOfOrder,
		{
			"q-skin": choices("c-sensitive"),
			"q-goals": choices("c-hydrate", "c-sun"),
			"q-scent": choices("c-scent-no"),
			"q-budget": number(500),
			"q-texture": choices("c-cream", "c-oil"),
			"q-name": personal(nameId(6)),
			"q-email": personal(emailId(6)),
			"q-consent": consent(true),
		},
		state(15, 2, 16, sensitivePath),
	),
	done(
		"late-answer",
		lateAnswer,
		{
			"q-skin": choices("c-oily"),
			"q-shine": choices("c-little"),
			"q-goals": choices("c-glow"),
			"q-scent": choices("c-scent-yes"),
			"q-budget": number(450),
			"q-texture": choices("c-gel", "c-cream", "c-oil"),
			"q-name": personal(nameId(7)),
			"q-email": personal(emailId(7)),
			"q-consent": consent(true),
		},
		state(16, 1, 19, oilyPath, { late: 1 }),
	),
	done(
		"back-from-the-result",
		backFromTheResult,
		{
			"q-skin": choices("c-dry"),
			"q-tight": choices("c-tight-no"),
			"q-goals": choices("c-simple"),
			"q-scent": declined,
			"q-budget": number(300),
			"q-texture": skipped,
			"q-name": personal(nameId(8)),
			"q-email": skipped,
			"q-consent": consent(true),
		},
		state(28, 1, 29, dryPath),
		[beforeGoingBack],
	),
	done(
		"tie",
		tie,
		{
			"q-skin": choices("c-unsure"),
			"q-goals": choices("c-hydrate"),
			"q-scent": declined,
			"q-budget": skipped,
			"q-texture": skipped,
			"q-name": skipped,
			"q-email": skipped,
			"q-consent": consent(false),
		},
		state(14, 1, 15, unsurePath),
	),
	done(
		"empty-result",
		emptyResult,
		{
			"q-skin": choices("c-sensitive"),
			"q-goals": choices("c-vegan"),
			"q-scent": choices("c-scent-no"),
			"q-budget": skipped,
			"q-texture": skipped,
			"q-name": skipped,
			"q-email": personal(emailId(10)),
			"q-consent": consent(true),
		},
		state(15, 1, 16, sensitivePath),
	),
	open(
		"abandoned",
		["s-skin", "s-shine", "s-goals"],
		{ "q-skin": choices("c-oily"), "q-shine": choices("c-tzone") },
		state(null, null, 5, ["s-skin", "s-shine", "s-goals"]),
	),
	done(
		"rejected-events",
		rejectedEvents,
		{
			"q-skin": choices("c-dry"),
			"q-tight": choices("c-tight-no"),
			"q-goals": choices("c-hydrate"),
			"q-scent": choices("c-scent-yes"),
			"q-budget": number(150),
			"q-texture": choices("c-gel", "c-cream"),
			"q-name": personal(nameId(12)),
			"q-email": skipped,
			"q-consent": consent(true),
		},
		state(21, 2, 17, dryPath, {
			rejected: {
				"unfit-answer": 3,
				"unknown-screen": 1,
				"unknown-question": 1,
			},
		}),
	),
	done("test-run", straightRun, straightAnswers(13), state(16, 1, 17, dryPath)),
	done(
		"clicks-and-sign-up",
		clicksAndSignUp,
		{
			"q-skin": choices("c-oily"),
			"q-shine": choices("c-tzone"),
			"q-goals": choices("c-sun"),
			"q-scent": declined,
			"q-budget": skipped,
			"q-texture": choices("c-cream", "c-oil"),
			"q-name": personal(nameId(14)),
			"q-email": skipped,
			"q-consent": consent(false),
		},
		state(16, 1, 20, oilyPath, {
			rejected: { "not-shown": 1 },
			clicks: [
				{ product: "p11", slot: "slot-cream" },
				{ product: "p06", slot: "slot-serum" },
			],
		}),
	),
	open("looked-only", ["s-skin"], {}, state(null, null, 1, ["s-skin"], { started: false })),
];
