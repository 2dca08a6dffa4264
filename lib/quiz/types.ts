/**
 * The quiz document, the catalog it recommends from, what a shopper does, and what the engine answers.
 * Pure data: everything here survives JSON unchanged. No key is optional: absent is `null` or an empty list.
 * docs/evaluation.md says how these shapes are evaluated.
 */

import type { Condition } from "./condition-types";
import type { Effect } from "./effect-types";
import type { Sharing, Theme } from "./look-types";
import type { Locale, LocalText, Node, NodeId } from "./node-types";
import type { Outcome, ResultPage, StockPolicy, Substitute, Wording } from "./page-types";

export type * from "./catalog-types";
export type * from "./condition-types";
export type * from "./effect-types";
export type * from "./look-types";
export type * from "./node-types";
export type * from "./page-types";

export interface QuizDocument {
	format: 5;
	title: LocalText;
	description: LocalText;
	/** What becomes of the answers, in a sentence on the first screen; empty: none. */
	trust: LocalText;
	sharing: Sharing;
	/** Non-empty; the first is the default. */
	locales: Locale[];
	/** ISO 4217, used to show prices. */
	currency: string;
	theme: Theme;
	/** Walked in this order unless a rule says otherwise. */
	screens: Screen[];
	rules: Rule[];
	/** Numbers that effects change along the path. */
	variables: Variable[];
	/** What can be recommended besides products. */
	outcomes: Outcome[];
	/** The first page whose `when` holds is shown; the last is the default and its `when` is null. */
	resultPages: ResultPage[];
	stock: StockPolicy;
	/** Each product at most once. */
	substitutes: Substitute[];
	wording: Wording;
}

export interface Screen extends Node {
	/** What the author calls it; shoppers never see it. */
	name: string;
	blocks: Block[];
}

export type Block = TextBlock | Question;
export type Question = ChoiceQuestion | NumericQuestion | PersonalQuestion | ContactQuestion | ConsentQuestion;
export type NumericQuestion = NumberQuestion | ScaleQuestion;
export type QuestionKind = Question["kind"];

export interface TextBlock extends Node {
	kind: "text";
	heading: LocalText;
	body: LocalText;
	imageUrl: string | null;
}

export interface QuestionBase extends Node {
	text: LocalText;
	help: LocalText;
	/** "Why we ask"; empty when there is none. */
	why: LocalText;
	/** A required question can't be skipped. */
	required: boolean;
	/** Offer "prefer not to say". */
	declinable: boolean;
	/** Of a special kind (health, belief …): asked only of who agreed to it in a consent question before. */
	sensitive: boolean;
	/** Weight of this question's points, ≥ 0; 1 is usual. */
	importance: number;
}

/**
 * single, dropdown and yesno: exactly one choice. multiple and picture: from `min` to `max` choices, or one exclusive
 * choice alone. ranking: the same, in order of preference. yesno has exactly two choices.
 */
export interface ChoiceQuestion extends QuestionBase {
	kind: "single" | "multiple" | "picture" | "yesno" | "dropdown" | "ranking";
	choices: Choice[];
	/** Fewest ticks of an answer, ≥ 1. 1 where exactly one is made. */
	min: number;
	/** Most ticks of an answer, ≥ min. 1 where exactly one is made. */
	max: number;
	/** How the points of several ticked choices come together. A ranking has its own way. */
	aggregate: Aggregate;
}

/** capped: the sum, limited to −cap..cap for each product; cap ≥ 0. */
export type Aggregate = { kind: "mean" | "sum" | "max" } | { kind: "capped"; cap: number };

export interface Choice extends Node {
	text: LocalText;
	imageUrl: string | null;
	imageAlt: LocalText;
	/** Ticked alone: "none of these", "all of these". */
	exclusive: boolean;
	/** Why this answer speaks for a product, in a sentence of its own; empty: the quiz's wording. */
	reason: LocalText;
	effects: Effect[];
}

/** rating: 1 to `max` in stars. date: days since 1970-01-01 (UTC). Both, and scales, count in whole numbers. */
export interface NumberQuestion extends QuestionBase {
	kind: "number" | "slider" | "rating" | "date";
	min: number;
	max: number;
	step: number;
	/** Shown beside the field of a number or slider, e.g. "kr". */
	unit: LocalText;
	/** Apply to every numeric answer; here an operand may be the answer itself ("price ≤ budget"). */
	effects: Effect[];
	/** Disjoint; a number in no range has only `effects`. */
	ranges: NumberRange[];
}

/** Points in a row, with a text at each end. */
export interface ScaleQuestion extends Omit<NumberQuestion, "kind"> {
	kind: "scale";
	low: LocalText;
	high: LocalText;
}

/** Holds x when (from is null or x ≥ from) and (to is null or x < to). */
export interface NumberRange extends Node {
	from: number | null;
	to: number | null;
	/** As of a choice. */
	reason: LocalText;
	effects: Effect[];
}

/** The value is personal: it is stored apart, and the answer holds only its id. Has no effects. */
export interface PersonalQuestion extends QuestionBase {
	kind: "shortText" | "longText" | "email" | "phone";
	maxLength: number;
}

/** Several personal fields, one value: stored apart as a JSON object with the fields that were filled in. */
export interface ContactQuestion extends QuestionBase {
	kind: "contact";
	/** Each at most once, in the order shown. */
	fields: ContactField[];
}
export type ContactField = "name" | "email" | "phone";

/** One unticked box for one of the workspace's purposes. Has no effects; never a condition for the result. */
export interface ConsentQuestion extends QuestionBase {
	kind: "consent";
	/** Id of the workspace's purpose; the notice shown is pinned by the version. */
	purpose: NodeId;
}

// ——— Rules ———

export interface Rule extends Node {
	when: Condition;
	then: Jump | Leave | Skip | Hide;
}
/** On leaving `from`, go to `to` (a later screen) or to the end. The first jump or leave that holds wins. */
export interface Jump {
	kind: "jump";
	from: NodeId;
	to: NodeId | "end";
}
/** On leaving `from`, the person is led away, to an address outside (http or https), and the quiz ends without a result. */
export interface Leave {
	kind: "leave";
	from: NodeId;
	/** "" while it isn't written yet: the rule then does nothing. */
	url: string;
}
/** `screen` is passed over while the condition holds. */
export interface Skip {
	kind: "skip";
	screen: NodeId;
}
/** `node`, a block or a choice, is not there while the condition holds; it sees only what lies before the node's screen. */
export interface Hide {
	kind: "hide";
	node: NodeId;
}

/** A number that begins at `initial` in every response. */
export interface Variable extends Node {
	/** What the author calls it; shoppers never see it. */
	name: string;
	initial: number;
}

// ——— Answers and events ———

export type AnswerValue =
	| { kind: "choices"; ids: NodeId[] }
	| { kind: "number"; value: number }
	/** The value itself lies in the personal store under this id. */
	| { kind: "personal"; id: string }
	| { kind: "consent"; granted: boolean }
	| { kind: "skipped" }
	| { kind: "declined" };

/** By question id: everything answered so far, on the visited path or not. */
export type Answers = Record<NodeId, AnswerValue>;

/** `id` is made by the browser; `seq` counts 0, 1, 2 … within a response; `at` is the browser's clock in ms. */
export interface EventBase {
	id: string;
	seq: number;
	at: number;
}
export type ResponseEvent =
	/** The screen was visible. */
	| (EventBase & { type: "screen"; screen: NodeId })
	| (EventBase & { type: "answer"; question: NodeId; value: AnswerValue })
	/** The person reached the end and asked for the result. */
	| (EventBase & { type: "complete" })
	/** The person opened a recommended product. */
	| (EventBase & { type: "click"; product: string; slot: NodeId });

// ——— What the checks find ———

/** Severity error blocks publishing. `node` is where to go. */
export interface Finding {
	code: string;
	severity: "error" | "warning";
	/** English sentence for logs and tools; the UI translates by code. */
	message: string;
	node: NodeId | null;
	params: Record<string, string | number>;
}
