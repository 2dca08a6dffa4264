import type { Condition, Finding, NodeId } from "../types";
import type { DocumentIndex } from "./document-index";
import { finding } from "./finding";

/** Conditions name questions and choices that exist, in a way that suits their kind. */
export function checkConditions(index: DocumentIndex): Finding[] {
	const { rules, resultPages } = index.document;
	return [...rules, ...resultPages].flatMap(({ id, when }) => (when ? checkCondition(index, id, when) : []));
}

function checkCondition(index: DocumentIndex, node: NodeId, condition: Condition): Finding[] {
	switch (condition.kind) {
		case "all":
		case "any":
			return condition.of.flatMap((part) => checkCondition(index, node, part));
		case "not":
			return checkCondition(index, node, condition.of);
		default: {
			const question = index.questions.get(condition.question)?.question;
			const params = { question: condition.question };
			if (!question) return [finding("unknown-question", node, params)];
			if (condition.kind === "status") return [];
			if (condition.kind === "number") {
				if (question.kind !== "number") return [finding("condition-kind", node, params)];
				return condition.op === "between" && !(condition.to !== null && condition.to >= condition.value)
					? [finding("between-reversed", node, params)]
					: [];
			}
			if (!("choices" in question)) return [finding("condition-kind", node, params)];
			if (condition.choices.length === 0) return [finding("condition-without-choices", node, params)];
			const known = (id: NodeId) => question.choices.some((choice) => choice.id === id);
			return condition.choices.every(known) ? [] : [finding("unknown-choice", node, params)];
		}
	}
}
