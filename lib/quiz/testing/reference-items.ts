import type { Walk } from "../result";
import type {
	AttributeScalar,
	Catalog,
	CatalogProduct,
	CatalogVariant,
	Operand,
	Picked,
	Predicate,
	QuizDocument,
	Slot,
	Target,
	TargetedEffect,
} from "../types";

/* Of the reference: what can be had, and what a target holds. */

/** What can be recommended: a product, or an outcome, which has nothing but its place among the outcomes. */
export type Item = CatalogProduct & {
	outcome: number | null;
	/** Its variants that can be had. */
	had: CatalogVariant[];
	toBeHad: boolean;
	/** The products whose place it takes. */
	standsFor: Item[];
};

export type End = Pick<Walk, "answers" | "variables">;
export const NOTHING: End = { answers: {}, variables: {} };

export function productItems({ stock, substitutes }: QuizDocument, catalog: Catalog): Item[] {
	const items = catalog.products.map((product): Item => {
		const had = product.variants.filter(
			(variant) => product.active && (stock.soldOut === "show" || isInStock(variant, stock.least)),
		);
		const whole = stock.soldOut === "show" ? product.active : product.available;
		const toBeHad = product.variants.length > 0 ? had.length > 0 : whole;
		return { ...product, outcome: null, had, toBeHad, standsFor: [] };
	});
	for (const { product, by } of substitutes) {
		const missed = items.find(({ id, toBeHad }) => id === product && !toBeHad);
		const stand = by.flatMap((id) => items.find((item) => item.id === id && item.toBeHad) ?? [])[0];
		if (missed && stand) stand.standsFor.push(missed);
	}
	return items;
}

export function isInStock({ available, stock }: CatalogVariant, least: number): boolean {
	return available && (stock ?? least) >= least;
}

/** What a score, a pin or a slot reaches: by itself, or in another's place. */
export function holds(target: Target, item: Item, end: End): boolean {
	return reaches(target, item, end) || item.standsFor.some((missed) => reaches(target, missed, end));
}

export function valuesOf(operand: Operand, { answers, variables }: End): AttributeScalar[] {
	if (operand.kind === "literal") return operand.values;
	if (operand.kind === "variable") {
		return operand.variable in variables ? [Number(variables[operand.variable])] : [];
	}
	const answer = answers[operand.question];
	return answer?.kind === "number" ? [answer.value] : [];
}

export function reaches(target: Target, product: Item, end: End): boolean {
	if (target.kind === "outcomes" || product.outcome !== null) {
		return target.kind === "outcomes" && product.outcome !== null && target.outcomes.includes(product.id);
	}
	if (target.kind === "products") return target.ids.includes(product.id);
	if (target.kind === "collection") return product.collections.includes(target.id);
	const options = target.all.filter(
		({ attribute, operand }) => attribute.startsWith("$option.") && operand.kind === "literal",
	);
	const others = target.all.filter((predicate) => !options.includes(predicate));
	if (!others.every((predicate) => meets(predicate, product, end))) return false;
	if (options.length === 0 || product.variants.length === 0) return options.every(({ op }) => op === "isNot");
	return product.had.some((variant) => options.every((predicate) => meets(predicate, product, end, variant)));
}

export function meets(
	{ attribute, op, operand }: Predicate,
	product: Item,
	end: End,
	variant?: CatalogVariant,
): boolean {
	const option = variant?.options[attribute.replace("$option.", "")] ?? null;
	const own = attribute.startsWith("$option.") ? option : (product.attributes[attribute] ?? null);
	const value = attribute === "$price" ? (variant ?? product).price : own;
	if (value === null) return op === "isNot";
	const values = valuesOf(operand, end);
	const all: unknown[] = Array.isArray(value) ? value : [value];
	if (op === "is" || op === "in" || op === "hasAny") return values.some((one) => all.includes(one));
	if (op === "isNot") return !values.some((one) => all.includes(one));
	if (op === "hasAll") return values.every((one) => all.includes(one));
	const [first, second] = values;
	if (typeof value !== "number" || typeof first !== "number") return false;
	if (op === "between") return typeof second === "number" && first <= value && value <= second;
	return { "<": value < first, "≤": value <= first, ">": value > first, "≥": value >= first }[op];
}

export function usesAnswer(target: Target): boolean {
	return target.kind === "where" && target.all.some(({ operand }) => operand.kind !== "literal");
}

export function isInert({ target }: TargetedEffect, end: End): boolean {
	if (target.kind !== "where") return false;
	return target.all.some(({ operand }) => valuesOf(operand, end).length === 0 && operand.kind !== "literal");
}

export function pickOf({ decision }: Slot, { answers, variables }: End): Picked | null {
	if (decision?.kind === "ranges") {
		const value = variables[decision.variable];
		if (value === undefined) return null;
		return decision.picks[decision.cuts.filter((cut) => cut <= value).length] ?? null;
	}
	const made = (question: string | undefined) => {
		const answer = answers[question ?? ""];
		return answer?.kind === "choices" ? answer.ids : [];
	};
	const row = decision?.rows.find(({ cells }) =>
		cells.every(
			(cell, column) => cell.length === 0 || cell.some((id) => made(decision.questions[column]).includes(id)),
		),
	);
	return row?.pick ?? null;
}
