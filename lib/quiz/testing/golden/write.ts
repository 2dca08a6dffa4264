import type { Condition, LocalText, Node, Predicate, Rule, Target } from "../../types";

/** Short hands that keep the golden documents readable. No logic: they only lay out what is passed in. */
export const node = (id: string): Node => ({ id, lineage: `l-${id}` });
export const text = (en: string, da: string): LocalText => ({ en, da });
export const noText: LocalText = { en: "", da: "" };

export const products = (...ids: string[]): Target => ({ kind: "products", ids });
export const collection = (id: string): Target => ({ kind: "collection", id });
export const where = (...all: Predicate[]): Target => ({ kind: "where", all });
export const attr = (attribute: string, op: Predicate["op"], ...values: (string | number | boolean)[]): Predicate => ({
	attribute,
	op,
	operand: { kind: "literal", values },
});

export const ticked = (question: string, ...choices: string[]): Condition => ({
	kind: "choice",
	question,
	op: "hasAny",
	choices,
});

export const rule = (id: string, when: Condition, action: Rule["then"]): Rule => ({
	...node(id),
	when,
	then: action,
});
