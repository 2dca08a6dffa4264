import type { ChoiceQuestion, Condition, Jump, NodeId, NumberQuestion, Skip } from "./types";

/**
 * The least that a walk needs of a document: ids, question kinds, limits, rules and page conditions.
 * Both the author's `QuizDocument` and the public `ShopperDocument` are flows.
 */
export interface Flow {
	screens: readonly FlowScreen[];
	rules: readonly FlowRule[];
	resultPages: readonly FlowPage[];
}

export interface FlowScreen {
	id: NodeId;
	blocks: readonly FlowBlock[];
}

export type FlowBlock = { id: NodeId; kind: "text" } | FlowQuestion;

interface FlowQuestionBase {
	id: NodeId;
	required: boolean;
	declinable: boolean;
}

export type FlowQuestion = FlowQuestionBase &
	(
		| { kind: ChoiceQuestion["kind"]; min: number; max: number; choices: readonly { id: NodeId }[] }
		| { kind: NumberQuestion["kind"]; min: number; max: number }
		| { kind: "shortText" | "email" | "consent" }
	);

export interface FlowRule {
	when: Condition;
	then: Jump | Skip;
}

export interface FlowPage {
	id: NodeId;
	when: Condition | null;
}
