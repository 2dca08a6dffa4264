import type { PersonalInput } from "../../wire";
import { newsletter, samples } from "./purposes";
import type { GoldenBatch, GoldenSequence } from "./sequence";
import {
	batches,
	choices,
	clicked,
	complete,
	consent,
	contact,
	declined,
	emailId,
	nameId,
	number,
	personal,
	responseId,
	said,
	saw,
	signUp,
	skipped,
	typedEmail,
	typedName,
} from "./sequence";

const sequence = (
	no: number,
	name: string,
	note: string,
	arrivals: GoldenBatch[],
	rest: Partial<GoldenSequence> = {},
): GoldenSequence => ({
	no,
	name,
	note,
	responseId: responseId(no),
	test: false,
	arrivals,
	personal: [],
	signUp: null,
	...rest,
});

/** Batch `n` (1, 2 …) of `made`. */
function nth(made: GoldenBatch[], n: number): GoldenBatch {
	const batch = made[n - 1];
	if (!batch) throw new Error(`no batch ${n}`);
	return batch;
}

const both = (no: number, name: string): PersonalInput[] => [
	typedName(no, name),
	typedEmail(no, `${name.toLowerCase()}@example.com`),
];

const straight = (no: number) => [
	[saw("s-skin"), said("q-skin", choices("c-dry"))],
	[
		saw("s-tight"),
		said("q-tight", choices("c-tight-yes")),
		saw("s-goals"),
		said("q-goals", choices("c-hydrate", "c-glow")),
		saw("s-scent"),
		said("q-scent", choices("c-scent-yes")),
		saw("s-budget"),
		said("q-budget", number(250)),
		saw("s-texture"),
		said("q-texture", choices("c-gel", "c-cream")),
		...contact(personal(nameId(no)), personal(emailId(no)), true),
	],
];

const backAgain = batches(
	3,
	[saw("s-skin"), said("q-skin", choices("c-dry"))],
	[saw("s-tight"), said("q-tight", choices("c-tight-yes")), saw("s-goals"), said("q-goals", choices("c-hydrate"))],
	[
		saw("s-scent"),
		saw("s-goals"),
		saw("s-tight"),
		saw("s-skin"),
		said("q-skin", choices("c-oily")),
		saw("s-shine"),
		said("q-shine", choices("c-tzone")),
		saw("s-goals"),
		said("q-goals", choices("c-hydrate", "c-simple")),
		saw("s-scent"),
		said("q-scent", choices("c-scent-yes")),
		saw("s-budget"),
		said("q-budget", number(200)),
		saw("s-texture"),
		said("q-texture", choices("c-gel", "c-oil")),
		...contact(personal(nameId(3)), skipped, false),
	],
);

const repeated = batches(
	5,
	[saw("s-skin"), said("q-skin", choices("c-unsure"))],
	[
		saw("s-goals"),
		said("q-goals", choices("c-hydrate", "c-vegan")),
		saw("s-scent"),
		said("q-scent", choices("c-scent-yes")),
	],
	[
		saw("s-budget"),
		said("q-budget", skipped),
		saw("s-texture"),
		said("q-texture", skipped),
		...contact(skipped, skipped, false),
	],
);
/** The third batch carries the second's last event once more. */
const overlapping: GoldenBatch = {
	id: nth(repeated, 3).id,
	events: [...nth(repeated, 2).events.slice(-1), ...nth(repeated, 3).events],
};

const shuffled = batches(
	6,
	[saw("s-skin"), said("q-skin", choices("c-sensitive"))],
	[
		saw("s-note"),
		saw("s-goals"),
		said("q-goals", choices("c-hydrate", "c-sun")),
		saw("s-scent"),
		said("q-scent", choices("c-scent-no")),
		saw("s-budget"),
		said("q-budget", number(500)),
		saw("s-texture"),
		said("q-texture", choices("c-cream", "c-oil")),
	],
	contact(personal(nameId(6)), personal(emailId(6)), true),
);

/** The fifteen runs, in the order in which they began. */
export const sequences: GoldenSequence[] = [
	sequence(
		1,
		"straight-run",
		"Dry skin, every screen in order, a result, then one click on the day cream.",
		batches(1, ...straight(1), [clicked("p10", "slot-cream")]),
		{ personal: both(1, "Anna") },
	),
	sequence(
		2,
		"other-branch",
		"Oily skin jumps to the shine screen, a small budget skips the texture screen, both pins are active.",
		batches(
			2,
			[saw("s-skin"), said("q-skin", choices("c-oily"))],
			[
				saw("s-shine"),
				said("q-shine", choices("c-allover")),
				saw("s-goals"),
				said("q-goals", choices("c-sun")),
				saw("s-scent"),
				said("q-scent", choices("c-scent-no")),
				saw("s-budget"),
				said("q-budget", number(80)),
			],
			contact(skipped, skipped, false),
		),
	),
	sequence(
		3,
		"back-changes-branch",
		"Answers as dry skin, goes Back to the start and takes the oily branch; the tightness answer is left behind.",
		backAgain,
		{ personal: [typedName(3, "Bo")] },
	),
	sequence(
		4,
		"prefer-not-to-say",
		"Declines skin and scent, which ends the quiz at once: no budget, texture or contact screen.",
		batches(
			4,
			[saw("s-skin"), said("q-skin", declined)],
			[
				saw("s-goals"),
				said("q-goals", choices("c-glow", "c-simple")),
				saw("s-scent"),
				said("q-scent", declined),
				complete,
			],
		),
	),
	sequence(
		5,
		"skips-and-copies",
		"Skips all that can be skipped; the second batch arrives twice and its last event again in the third.",
		[nth(repeated, 1), nth(repeated, 2), nth(repeated, 2), overlapping],
	),
	sequence(
		6,
		"out-of-order",
		"Sensitive skin; the batch with the completion arrives first and the first answers arrive last.",
		[nth(shuffled, 3), nth(shuffled, 2), nth(shuffled, 1)],
		{ personal: both(6, "Clara") },
	),
	sequence(
		7,
		"late-answer",
		"Completes, goes Back and changes the goals, but never asks for a new result.",
		batches(
			7,
			[saw("s-skin"), said("q-skin", choices("c-oily"))],
			[
				saw("s-shine"),
				said("q-shine", choices("c-little")),
				saw("s-goals"),
				said("q-goals", choices("c-glow")),
				saw("s-scent"),
				said("q-scent", choices("c-scent-yes")),
				saw("s-budget"),
				said("q-budget", number(450)),
				saw("s-texture"),
				said("q-texture", choices("c-gel", "c-cream", "c-oil")),
				...contact(personal(nameId(7)), personal(emailId(7)), true),
			],
			[saw("s-goals"), said("q-goals", choices("c-hydrate"))],
		),
		{
			personal: both(7, "Dorte"),
			signUp: signUp(7, 19, "dorte@example.com", newsletter, samples),
		},
	),
	sequence(
		8,
		"back-from-the-result",
		"Completes, goes Back from the result, changes the goals and the consent and completes again.",
		batches(
			8,
			[saw("s-skin"), said("q-skin", choices("c-dry"))],
			[
				saw("s-tight"),
				said("q-tight", choices("c-tight-no")),
				saw("s-goals"),
				said("q-goals", choices("c-hydrate", "c-glow", "c-sun")),
				saw("s-scent"),
				said("q-scent", declined),
				saw("s-budget"),
				said("q-budget", number(300)),
				saw("s-texture"),
				said("q-texture", skipped),
				...contact(personal(nameId(8)), skipped, false),
			],
			[
				...["s-contact", "s-texture", "s-budget", "s-scent", "s-goals"].map(saw),
				said("q-goals", choices("c-simple")),
				...["s-scent", "s-budget", "s-texture", "s-contact"].map(saw),
				said("q-consent", consent(true)),
				complete,
			],
		),
		{ personal: [typedName(8, "Emil")] },
	),
	sequence(
		9,
		"tie",
		"Says as little as possible: equal scores are settled by rank, then price, then id.",
		batches(
			9,
			[saw("s-skin"), said("q-skin", choices("c-unsure"))],
			[
				saw("s-goals"),
				said("q-goals", choices("c-hydrate")),
				saw("s-scent"),
				said("q-scent", declined),
				saw("s-budget"),
				said("q-budget", skipped),
				saw("s-texture"),
				said("q-texture", skipped),
				...contact(skipped, skipped, false),
			],
		),
	),
	sequence(
		10,
		"empty-result",
		"Sensitive skin and only vegan products: every candidate is vetoed.",
		batches(
			10,
			[saw("s-skin"), said("q-skin", choices("c-sensitive"))],
			[
				saw("s-note"),
				saw("s-goals"),
				said("q-goals", choices("c-vegan")),
				saw("s-scent"),
				said("q-scent", choices("c-scent-no")),
				saw("s-budget"),
				said("q-budget", skipped),
				saw("s-texture"),
				said("q-texture", skipped),
				...contact(skipped, personal(emailId(10)), true),
			],
		),
		{ personal: [typedEmail(10, "freja@example.com")] },
	),
	sequence(
		11,
		"abandoned",
		"Sees the goals and is never heard of again.",
		batches(
			11,
			[saw("s-skin"), said("q-skin", choices("c-oily"))],
			[saw("s-shine"), said("q-shine", choices("c-tzone")), saw("s-goals")],
		),
	),
	sequence(
		12,
		"rejected-events",
		"Five events make no sense; the answers around them count, an unfit one doesn't replace a fit one.",
		batches(
			12,
			[saw("s-skin"), said("q-skin", choices("c-dry"))],
			[
				saw("s-tight"),
				said("q-tight", choices("c-tight-maybe")),
				said("q-tight", choices("c-tight-no")),
				saw("s-goals"),
				said("q-goals", choices("c-hydrate")),
				saw("s-scent"),
				said("q-scent", choices("c-scent-yes")),
				saw("s-budget"),
				said("q-budget", number(5)),
				said("q-budget", number(150)),
				saw("s-texture"),
				said("q-texture", choices("c-gel", "c-cream")),
				said("q-texture", choices("c-gel")),
				saw("s-gone"),
				said("q-gone", choices("c-gone")),
			],
			contact(personal(nameId(12)), skipped, true),
		),
		{ personal: [typedName(12, "Gorm")] },
	),
	sequence(13, "test-run", "The straight run again, as a test: counted nowhere.", batches(13, ...straight(13)), {
		test: true,
		personal: both(13, "Test"),
	}),
	sequence(
		14,
		"clicks-and-sign-up",
		"Clicks the sun fluid twice, the serum once and a product that was not shown; signs up for one of two purposes.",
		batches(
			14,
			[saw("s-skin"), said("q-skin", choices("c-oily"))],
			[
				saw("s-shine"),
				said("q-shine", choices("c-tzone")),
				saw("s-goals"),
				said("q-goals", choices("c-sun")),
				saw("s-scent"),
				said("q-scent", declined),
				saw("s-budget"),
				said("q-budget", skipped),
				saw("s-texture"),
				said("q-texture", choices("c-cream", "c-oil")),
				...contact(personal(nameId(14)), skipped, false),
			],
			[
				clicked("p11", "slot-cream"),
				clicked("p11", "slot-cream"),
				clicked("p06", "slot-serum"),
				clicked("p01", "slot-cleanse"),
			],
		),
		{
			personal: [typedName(14, "Ida")],
			signUp: signUp(14, 21, "ida@example.com", newsletter),
		},
	),
	sequence(15, "looked-only", "Opens the page and leaves: a view, not a start.", batches(15, [saw("s-skin")])),
];
