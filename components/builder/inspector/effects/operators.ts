import type { AttributeSummary } from "@/lib/contracts/catalog";
import type { CompiledCatalog } from "@/lib/quiz/compile-catalog";
import { optionKey } from "@/lib/quiz/predicate";
import type { AttributeScalar, AttributeType, Predicate, PredicateOp } from "@/lib/quiz/types";

const PRICE = "$price";

export type TestableAttribute = Pick<AttributeSummary, "key" | "label" | "type" | "values">;

/** The live price first: it is no attribute of the catalog, but is tested like one. */
export const withPrice = (attributes: readonly TestableAttribute[], label: string): TestableAttribute[] => [
	...attributes,
	{ key: PRICE, label, type: "number", values: [] },
];

/** Options of the variants, by name, with their values. */
export function optionsOf(catalog: CompiledCatalog | null, label: (name: string) => string): TestableAttribute[] {
	const counts = new Map<string, Map<string, number>>();
	for (const { options } of catalog?.variants.variants ?? []) {
		for (const [name, value] of Object.entries(options)) {
			const values = counts.get(name) ?? new Map<string, number>();
			counts.set(name, values.set(value, 1 + (values.get(value) ?? 0)));
		}
	}
	return [...counts].map(([name, values]) => ({
		...{ key: optionKey(name), label: label(name), type: "enum" as const },
		values: [...values].map(([value, products]) => ({ value, products })),
	}));
}

const operators: Record<AttributeType, readonly PredicateOp[]> = {
	enum: ["is", "isNot", "in"],
	set: ["hasAny", "hasAll"],
	number: ["≤", "≥", "<", ">", "is", "isNot", "between"],
	bool: ["is"],
	text: ["is", "isNot", "in"],
};

export const operatorsOf = (type: AttributeType): readonly PredicateOp[] => operators[type];

/** The operators that take several values. */
export const takesMany = (op: PredicateOp): boolean => op === "in" || op === "hasAny" || op === "hasAll";

/** The first operator. Which value of the catalog is meant, only the author knows: none is chosen for them. */
export function startPredicate({ key, type }: TestableAttribute): Predicate {
	const op = operators[type][0] ?? "is";
	const start: AttributeScalar[] = type === "number" ? [0] : type === "bool" ? [true] : [];
	return { attribute: key, op, operand: { kind: "literal", values: start } };
}

/** The same test with another operator, its values cut or filled to what it takes. */
export function withOperator(predicate: Predicate, op: PredicateOp): Predicate {
	const { operand } = predicate;
	if (operand.kind !== "literal") {
		return op === "between" ? { ...predicate, op, operand: { kind: "literal", values: [0, 0] } } : { ...predicate, op };
	}
	const [first, second] = operand.values;
	if (takesMany(op) || first === undefined) return { ...predicate, op };
	return {
		...predicate,
		op,
		operand: { kind: "literal", values: op === "between" ? [first, second ?? first] : [first] },
	};
}
