import { type CustomerMapping, type CustomerTarget, customerFields } from "@/lib/contracts/customers";
import type { SegmentWords } from "@/lib/contracts/segments";

/** A target as a choice of a list: "ignore", "field:email", "trait:ID", "consent:ID". */
export function choiceOf(target: CustomerTarget): string {
	switch (target.kind) {
		case "ignore":
			return "ignore";
		case "field":
			return `field:${target.field}`;
		case "trait":
			return `trait:${target.trait}`;
		case "consent":
			return `consent:${target.purpose}`;
	}
}

/** All that a column may hold here. */
export const targetsOf = ({ traits, purposes }: SegmentWords): CustomerTarget[] => [
	{ kind: "ignore" },
	...customerFields.map((field) => ({ kind: "field" as const, field })),
	...traits.map(({ id }) => ({ kind: "trait" as const, trait: id })),
	...purposes.map(({ id }) => ({ kind: "consent" as const, purpose: id })),
];

/** What the mapping still needs; null: it can be tried. */
export function lackOf({ columns }: CustomerMapping): "identifier" | "twice" | "proof" | null {
	const has = (field: string) => columns.some((target) => target.kind === "field" && target.field === field);
	const used = columns.filter(({ kind }) => kind !== "ignore").map(choiceOf);
	if (!["email", "phone", "external"].some(has)) return "identifier";
	if (new Set(used).size < used.length) return "twice";
	return columns.some(({ kind }) => kind === "consent") && !(has("agreedAt") && has("proof")) ? "proof" : null;
}

/** Columns whose trait isn't used for the purpose. */
export const outOfPurpose = ({ purpose, columns }: CustomerMapping, { traits }: SegmentWords): number[] =>
	columns.flatMap((target, at) =>
		target.kind === "trait" && !traits.find(({ id }) => id === target.trait)?.purposes.includes(purpose) ? [at] : [],
	);
