import "server-only";
import { type Binding, kindConcepts, skinConcepts } from "@/content/templates/concepts";
import type { AttributeType, Target } from "@/lib/quiz/types";

/** An attribute with the values that products have, as far as binding needs it. */
export interface BindableAttribute {
	key: string;
	type: AttributeType;
	values: readonly { value: string | number | boolean }[];
}
type Concepts = Record<string, { pattern: RegExp; usual: string }>;

/**
 * Finds the attributes that speak of skin types and of kinds of product, by their values, so that a template works on a
 * catalog that calls them something else. What isn't found keeps its usual name: the builder then shows "0 products".
 */
export function bindCatalog(attributes: readonly BindableAttribute[]): Binding {
	return {
		skin: bindConcepts(skinConcepts, attributes, { key: "skin_type", type: "set" }),
		kind: bindConcepts(kindConcepts, attributes, { key: "type", type: "enum" }),
	};
}

function bindConcepts<C extends Concepts>(
	concepts: C,
	attributes: readonly BindableAttribute[],
	usual: Pick<BindableAttribute, "key" | "type">,
) {
	const candidates = attributes.filter(({ type }) => type === "enum" || type === "set");
	const bound = candidates.map((attribute) => ({ ...attribute, values: valuesByConcept(concepts, attribute) }));
	const best = bound.toSorted((a, b) => b.values.size - a.values.size)[0];
	const found = best && best.values.size >= 2 ? best : { ...usual, values: new Map<string, string[]>() };
	const op = found.type === "enum" ? "in" : "hasAny";
	return (concept: keyof C & string): Target => {
		const values = found.values.get(concept) ?? [concepts[concept]?.usual ?? concept];
		const operand = { kind: "literal" as const, values };
		return { kind: "where", all: [{ attribute: found.key, op, operand }] };
	};
}

function valuesByConcept(concepts: Concepts, { values }: BindableAttribute): Map<string, string[]> {
	const byConcept = new Map<string, string[]>();
	for (const { value } of values) {
		if (typeof value !== "string") continue;
		const concept = Object.entries(concepts).find(([, { pattern }]) => pattern.test(value))?.[0];
		if (concept) byConcept.set(concept, [...(byConcept.get(concept) ?? []), value].slice(0, 20));
	}
	return byConcept;
}
