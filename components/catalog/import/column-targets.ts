import {
	type ColumnTarget,
	type ImportInspection,
	type ImportMapping,
	type ProductField,
	productFields,
} from "@/lib/contracts/catalog-import";
import { makeKey } from "@/lib/contracts/make-key";

/** What can be chosen for a column. */
export type TargetChoice = "ignore" | "attribute" | "flag" | `field:${ProductField}`;
export const targetChoices: readonly TargetChoice[] = [
	"ignore",
	...productFields.map((field) => `field:${field}` as const),
	"attribute",
	"flag",
];

export const choiceOf = (target: ColumnTarget): TargetChoice =>
	target.kind === "field" ? `field:${target.field}` : target.kind;

/** The target that a choice begins with: named after the column. */
export function targetFor(choice: TargetChoice, column: number, inspection: ImportInspection): ColumnTarget {
	if (choice === "ignore") return { kind: "ignore" };
	const header = inspection.headers[column] || `${column + 1}`;
	if (choice === "attribute") return named({ kind: "attribute", key: "", label: header, type: "enum" }, inspection);
	if (choice === "flag") {
		const label = inspection.flags?.label ?? header;
		return { kind: "flag", key: makeKey(label), label, value: header };
	}
	return { kind: "field", field: choice.slice("field:".length) as ProductField };
}

/** An attribute's key follows its name; one that exists keeps its kind. */
export function named(
	target: Extract<ColumnTarget, { kind: "attribute" }>,
	{ known }: ImportInspection,
): Extract<ColumnTarget, { kind: "attribute" }> {
	const key = makeKey(target.label);
	const existing = known.find((each) => each.key === key);
	return { ...target, key, type: existing?.type ?? target.type };
}

export const withTarget = (mapping: ImportMapping, column: number, target: ColumnTarget): ImportMapping => ({
	...mapping,
	columns: mapping.columns.map((before, at) => (at === column ? target : before)),
});

/** 0/1 columns become the values of one set attribute, named after their headings. */
export function combineFlags(mapping: ImportMapping, inspection: ImportInspection, label: string): ImportMapping {
	const columns = inspection.flags?.columns ?? [];
	return columns.reduce((next, column) => {
		const value = inspection.headers[column] || `${column + 1}`;
		return withTarget(next, column, { kind: "flag", key: makeKey(label), label, value });
	}, mapping);
}

export const splitFlags = (mapping: ImportMapping, { guess, flags }: ImportInspection): ImportMapping =>
	(flags?.columns ?? []).reduce((next, column) => {
		const guessed = guess.columns[column];
		return guessed ? withTarget(next, column, guessed) : next;
	}, mapping);
