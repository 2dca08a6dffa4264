import type { Locale, NodeId } from "./node-types";

export type Condition =
	| { kind: "all"; of: Condition[] }
	| { kind: "any"; of: Condition[] }
	| { kind: "not"; of: Condition }
	| { kind: "choice"; question: NodeId; op: ChoiceOp; choices: NodeId[] }
	| { kind: "number"; question: NodeId; op: NumberOp; value: number; to: number | null }
	| { kind: "status"; question: NodeId; is: AnswerStatus }
	/** The box of this consent question was ticked. Only for what is asked, never for what is recommended. */
	| { kind: "consent"; question: NodeId }
	/** The variable's value after the answers on the path so far. */
	| { kind: "variable"; variable: NodeId; op: NumberOp; value: number; to: number | null }
	| EntryCondition;

/** Of where the response came from when it began, and of whom; settled before the walk. */
export type EntryCondition =
	| KnownCondition
	/** The language is one of these. */
	| { kind: "locale"; locales: Locale[] }
	/** The campaign's source is one of these, whatever the case of its letters. "" is none. */
	| { kind: "source"; sources: string[] };

/**
 * What is known of the person under a trait, fresh and for use here, passes the test; of nearly all people nothing is known, who
 * come by no private link, and then it doesn't hold.
 */
export interface KnownCondition {
	kind: "known";
	/** The trait's key in the workspace's dictionary. */
	attribute: string;
	test:
		| { kind: "any" }
		/** It is one of these, or a set that has one of them. */
		| { kind: "oneOf"; values: string[] }
		/** Dates are days since 1970-01-01 (UTC). */
		| { kind: "number"; op: NumberOp; value: number; to: number | null };
}

/** `first`: the first-ranked choice is one of them. */
export type ChoiceOp = "hasAny" | "hasAll" | "hasNone" | "first";
/** between is closed on both sides: value ≤ x ≤ to. */
export type NumberOp = "=" | "≠" | "<" | "≤" | ">" | "≥" | "between";
/** Three different kinds of no answer. */
export type AnswerStatus = "answered" | "skipped" | "declined" | "notVisited";
