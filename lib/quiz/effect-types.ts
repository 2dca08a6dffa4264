import type { AttributeScalar } from "./catalog-types";
import type { LocalText, NodeId } from "./node-types";

export type Effect = TargetedEffect | VariableEffect | FactEffect;
/** What an answer does to products. */
export type TargetedEffect = ScoreEffect | RequireEffect | ExcludeEffect | PinEffect;
/** What an answer says about the person. */
export type FactEffect = TraitEffect | TagEffect;
export interface ScoreEffect {
	id: NodeId;
	kind: "score";
	target: Target;
	points: number;
}
export interface RequireEffect {
	id: NodeId;
	kind: "require";
	target: Target;
	/** Soft ones are relaxed from the lowest priority up. */
	priority: number;
	/** A hard requirement is a veto and is never relaxed. */
	hard: boolean;
}
export interface ExcludeEffect {
	id: NodeId;
	kind: "exclude";
	target: Target;
	reason: LocalText;
}
export interface PinEffect {
	id: NodeId;
	kind: "pin";
	target: Target;
	/** null: the first slot, in authored order, of which the product is a candidate. */
	slot: NodeId | null;
}
/** Changes a variable, in path order. */
export interface VariableEffect {
	id: NodeId;
	kind: "variable";
	variable: NodeId;
	op: "add" | "set";
	/** "answer" is the number given, for effects of a number question and its ranges. */
	value: number | "answer";
}
/** A typed fact about the person: "skin" is "dry". */
export interface TraitEffect {
	id: NodeId;
	kind: "trait";
	attribute: string;
	/** Null: the number that was given, for effects of a number question and its ranges. */
	value: AttributeScalar | null;
}
export interface TagEffect {
	id: NodeId;
	kind: "tag";
	tag: string;
}

export type Target =
	| { kind: "products"; ids: string[] }
	| { kind: "collection"; id: string }
	| { kind: "outcomes"; outcomes: NodeId[] }
	/** All predicates must hold. An empty list matches every product. */
	| { kind: "where"; all: Predicate[] };

/** A test of one attribute. `$price` is the live price, `$option.NAME` an option of a variant; all other keys are the catalog's attributes. */
export interface Predicate {
	attribute: string;
	op: PredicateOp;
	operand: Operand;
}
export type PredicateOp = "is" | "isNot" | "in" | "hasAny" | "hasAll" | "<" | "≤" | ">" | "≥" | "between";
export type Operand = { kind: "literal"; values: AttributeScalar[] } | LiveOperand;
/** Known only at the end of the path: the answer to a number question, or a variable's value. */
export type LiveOperand = { kind: "answer"; question: NodeId } | { kind: "variable"; variable: NodeId };
