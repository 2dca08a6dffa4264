import type { AttributeScalar, AttributeValue, CatalogProduct, CatalogVariant, PredicateOp } from "./types";

/** The attribute key that reads the live price. */
export const PRICE = "$price";

/** Begins the key of an option: `$option.Size`. */
const OPTION = "$option.";

/** The name of the option that the key reads, or null. */
export function optionIn(key: string): string | null {
	return key.startsWith(OPTION) ? key.slice(OPTION.length) : null;
}

/** Whether the variants of one product may differ in it. */
export function isOfVariants(key: string): boolean {
	return key === PRICE || optionIn(key) !== null;
}

/** The key that reads the option. */
export function optionKey(name: string): string {
	return OPTION + name;
}

/** The product's value, or undefined when it has none (docs/evaluation.md §2). */
export function attributeOf(product: CatalogProduct, key: string): AttributeValue | undefined {
	if (key === PRICE) return product.price ?? undefined;
	return Object.hasOwn(product.attributes, key) ? product.attributes[key] : undefined;
}

/** The same of one of its variants. */
export function attributeOfVariant(
	product: CatalogProduct,
	variant: CatalogVariant,
	key: string,
): AttributeValue | undefined {
	if (key === PRICE) return variant.price ?? undefined;
	const option = optionIn(key);
	if (option === null) return attributeOf(product, key);
	return Object.hasOwn(variant.options, option) ? variant.options[option] : undefined;
}

/** Tests one attribute value; `undefined` (no such attribute) fails every op but `isNot`. */
export function predicateHolds(
	value: AttributeValue | undefined,
	op: PredicateOp,
	operands: readonly AttributeScalar[],
): boolean {
	if (value === undefined) return op === "isNot";
	switch (op) {
		case "is":
		case "in":
		case "hasAny":
			return hasAny(value, operands);
		case "isNot":
			return !hasAny(value, operands);
		case "hasAll":
			return hasAll(value, operands);
		default:
			return comparisonHolds(value, op, operands[0], operands[1]);
	}
}

// By themselves: a closure in the switch above would make something anew for each value that is compared.
const hasAny = (value: AttributeValue, operands: readonly AttributeScalar[]): boolean =>
	operands.some((operand) => has(value, operand));

const hasAll = (value: AttributeValue, operands: readonly AttributeScalar[]): boolean =>
	operands.every((operand) => has(value, operand));

const has = (value: AttributeValue, operand: AttributeScalar): boolean =>
	Array.isArray(value) ? typeof operand === "string" && value.includes(operand) : value === operand;

type Comparison = Exclude<PredicateOp, "is" | "isNot" | "in" | "hasAny" | "hasAll">;

function comparisonHolds(
	value: AttributeValue,
	op: Comparison,
	first: AttributeScalar | undefined,
	second: AttributeScalar | undefined,
): boolean {
	if (typeof value !== "number" || typeof first !== "number") return false;
	switch (op) {
		case "<":
			return value < first;
		case "≤":
			return value <= first;
		case ">":
			return value > first;
		case "≥":
			return value >= first;
		case "between":
			return typeof second === "number" && value >= first && value <= second;
	}
}
