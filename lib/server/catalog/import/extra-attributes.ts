import "server-only";
import type { ImportMapping } from "@/lib/contracts/catalog-import";
import type { AttributeDefinition, AttributeValue } from "@/lib/quiz/types";
import { parseFlag } from "./parse-flag";
import { RowReject } from "./product-draft";
import { readAttribute } from "./read-cell";

/** The row's values of the columns mapped to attributes, and the sets that 0/1 columns make up together. */
export function readExtraAttributes(
	headers: string[],
	mapping: ImportMapping,
	cells: string[],
): Record<string, AttributeValue | null> {
	const attributes: Record<string, AttributeValue | null> = {};
	const flags = new Map<string, Set<string>>();
	const notation = { decimal: mapping.reading.decimal, separator: mapping.separator };
	mapping.columns.forEach((target, column) => {
		const cell = cells[column] ?? "";
		const name = headers[column] ?? "";
		if (target.kind === "attribute") attributes[target.key] = readAttribute(cell, target.type, name, notation);
		if (target.kind !== "flag") return;
		const set = flags.get(target.key) ?? new Set<string>();
		flags.set(target.key, set);
		const on = parseFlag(cell);
		if (on === null) throw new RowReject("bad-flag", name, cell);
		if (on) set.add(target.value);
	});
	for (const [key, set] of flags) attributes[key] = set.size > 0 ? [...set].sort() : null;
	return attributes;
}

export function extraDefinitions(mapping: ImportMapping): AttributeDefinition[] {
	const definitions = new Map<string, AttributeDefinition>();
	for (const target of mapping.columns) {
		if (target.kind === "attribute") definitions.set(target.key, { ...pick(target), type: target.type });
		if (target.kind === "flag" && !definitions.has(target.key)) {
			definitions.set(target.key, { ...pick(target), type: "set" });
		}
	}
	return [...definitions.values()];
}

const pick = ({ key, label }: { key: string; label: string }) => ({ key, label });
