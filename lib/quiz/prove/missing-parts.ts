import type { CompiledCatalog } from "../compile-catalog";
import { attributesOf, targetsOf } from "../targets";
import type { AttributeDefinition, QuizDocument } from "../types";

/** What a quiz names that a catalog doesn't have. */
export interface MissingParts {
	/** Attributes that no product has any more. */
	attributes: string[];
	/** Values that no product has any more. */
	values: { attribute: string; value: string }[];
	products: string[];
	collections: string[];
}

/** What the document looks at and the catalog has lost since `before`; what wasn't there before either is left out. */
export function missingParts(
	document: QuizDocument,
	before: CompiledCatalog,
	after: CompiledCatalog,
	attributes: readonly AttributeDefinition[],
): MissingParts {
	const targets = targetsOf(document);
	const fallbacks = document.resultPages.flatMap((page) => [
		...page.fallback,
		...page.slots.flatMap((slot) => slot.fallback),
	]);
	const named = [...targets.flatMap((target) => (target.kind === "products" ? target.ids : [])), ...fallbacks];
	const predicates = targets.flatMap((target) => (target.kind === "where" ? target.all : []));
	const known = new Set(attributes.map(({ key }) => key));
	const keys = [...attributesOf(document)].filter((key) => !key.startsWith("$"));
	const values = predicates.flatMap(({ attribute, op, operand }) =>
		operand.kind === "literal" && !isComparison(op)
			? operand.values.filter((value) => typeof value === "string").map((value) => ({ attribute, value }))
			: [],
	);
	const hadValue = valuesOf(before);
	const hasValue = valuesOf(after);
	return {
		attributes: keys.filter((key) => !known.has(key)),
		values: uniqueBy(values, ({ attribute, value }) => `${attribute}\n${value}`).filter(
			({ attribute, value }) => hadValue(attribute, value) && !hasValue(attribute, value),
		),
		products: unique(named).filter((id) => before.indexOf.has(id) && !after.indexOf.has(id)),
		collections: unique(targets.flatMap((target) => (target.kind === "collection" ? [target.id] : []))).filter(
			(id) => before.collections.has(id) && !after.collections.has(id),
		),
	};
}

function valuesOf({ products }: CompiledCatalog): (attribute: string, value: string) => boolean {
	const known = new Map<string, Set<string>>();
	return (attribute, value) => {
		const values =
			known.get(attribute) ?? new Set(products.flatMap((product) => textsOf(product.attributes[attribute])));
		known.set(attribute, values);
		return values.has(value);
	};
}

function textsOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.filter((one) => typeof one === "string");
	return typeof value === "string" ? [value] : [];
}

function isComparison(op: string): boolean {
	return op === "<" || op === "≤" || op === ">" || op === "≥" || op === "between";
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

function uniqueBy<T>(values: readonly T[], key: (value: T) => string): T[] {
	return [...new Map(values.map((value) => [key(value), value])).values()];
}
