import type { AttributeScalar, AttributeValue, CatalogProduct, PredicateOp } from "./types";

/** The attribute key that reads the live price. */
export const PRICE = "$price";

/** The product's value, or undefined when it has none (docs/evaluation.md §2). */
export function attributeOf(product: CatalogProduct, key: string): AttributeValue | undefined {
	if (key === PRICE) return product.price ?? undefined;
	return Object.hasOwn(product.attributes, key) ? product.attributes[key] : undefined;
}

/** Tests one attribute value; `undefined` (no such attribute) fails every op but `isNot`. */
export function predicateHolds(
	value: AttributeValue | undefined,
	op: PredicateOp,
	operands: readonly AttributeScalar[],
): boolean {
	if (value === undefined) return op === "isNot";
	const has = (operand: AttributeScalar) =>
		Array.isArray(value) ? typeof operand === "string" && value.includes(operand) : value === operand;
	switch (op) {
		case "is":
		case "in":
		case "hasAny":
			return operands.some(has);
		case "isNot":
			return !operands.some(has);
		case "hasAll":
			return operands.every(has);
		default:
			return comparisonHolds(value, op, operands[0], operands[1]);
	}
}

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
