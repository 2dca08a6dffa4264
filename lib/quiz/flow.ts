import type { Range } from "./range";
import type {
	Answers,
	ChoiceQuestion,
	Condition,
	Effect,
	NodeId,
	NumericQuestion,
	Question,
	Rule,
	VariableEffect,
} from "./types";

/**
 * The least that a walk needs of a document: ids, question kinds, limits, rules, variables and page conditions.
 * Both the author's `QuizDocument` and the public `ShopperDocument` are flows.
 */
export interface Flow {
	screens: readonly FlowScreen[];
	rules: readonly FlowRule[];
	variables: readonly FlowVariable[];
	resultPages: readonly FlowPage[];
	/** What is known of the person, as answers (known.ts); only of a document that was settled for them. */
	known?: Answers;
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

export type FlowQuestion = FlowChoiceQuestion | FlowNumericQuestion | FlowPrivateQuestion;

export interface FlowChoiceQuestion extends FlowQuestionBase {
	kind: ChoiceQuestion["kind"];
	min: number;
	max: number;
	choices: readonly FlowChoice[];
}

interface FlowNumericQuestion extends FlowQuestionBase, FlowEffects {
	kind: NumericQuestion["kind"];
	min: number;
	max: number;
	ranges?: readonly FlowRange[];
}

interface FlowPrivateQuestion extends FlowQuestionBase {
	kind: Exclude<Question["kind"], ChoiceQuestion["kind"] | NumericQuestion["kind"]>;
}

/** A walk looks at variable effects only; where there are none, a shopper's document has no such key. */
interface FlowEffects {
	effects?: readonly FlowEffect[];
}
export type FlowEffect = FlowChange | { kind: Exclude<Effect["kind"], "variable"> };
export type FlowChange = Omit<VariableEffect, "id">;
export type FlowChoice = { id: NodeId; exclusive: boolean } & FlowEffects;
export type FlowRange = Range & FlowEffects;

export interface FlowVariable {
	id: NodeId;
	initial: number;
}

export interface FlowRule {
	when: Condition;
	then: Rule["then"];
}

export interface FlowPage {
	id: NodeId;
	when: Condition | null;
}
