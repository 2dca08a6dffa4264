import "server-only";
import type { ImportMapping } from "@/lib/contracts/catalog-import";
import { AppError } from "@/lib/contracts/errors";
import type { AttributeDefinition } from "@/lib/quiz/types";
import { limits } from "../limits";

interface Issue {
	path: string;
	message: string;
}

/** Throws `invalid-input` naming the columns when a mapping contradicts itself or the attributes that exist. */
export function checkMapping(mapping: ImportMapping, known: AttributeDefinition[]): void {
	const issues = [...ownIssues(mapping), ...typeIssues(mapping, known)];
	if (issues.length > 0) throw new AppError("invalid-input", "mapping", issues);
}

function ownIssues({ columns, format, key }: ImportMapping): Issue[] {
	const issues: Issue[] = [];
	const fields = new Set<string>();
	const keys = new Map<string, string>();
	columns.forEach((target, column) => {
		const path = `columns.${column}`;
		if (target.kind === "field") {
			if (fields.has(target.field)) issues.push({ path, message: "field-twice" });
			fields.add(target.field);
		}
		if (target.kind === "attribute" || target.kind === "flag") {
			const earlier = keys.get(target.key);
			if (earlier && (earlier !== "flag" || target.kind !== "flag")) issues.push({ path, message: "key-twice" });
			keys.set(target.key, target.kind);
		}
	});
	columns.forEach((target, column) => {
		const reserved = format === "shopify" ? ["brand", "type", "tags"] : [...fields];
		if ("key" in target && ["brand", "type", "tags"].includes(target.key) && reserved.includes(target.key)) {
			issues.push({ path: `columns.${column}`, message: "key-twice" });
		}
	});
	if (keys.size > limits.attributes) issues.push({ path: "columns", message: "too-many-attributes" });
	if (format === "shopify") {
		if (fields.size > 0) issues.push({ path: "columns", message: "field-twice" });
		return issues;
	}
	if (!fields.has("title")) issues.push({ path: "columns", message: "title-needed" });
	const named = key.length > 0 && key.every((column) => column < columns.length);
	if (!fields.has("id") && !named) issues.push({ path: "key", message: "id-needed" });
	return issues;
}

function typeIssues({ columns }: ImportMapping, known: AttributeDefinition[]): Issue[] {
	const typeOf = new Map(known.map(({ key, type }) => [key, type]));
	return columns.flatMap((target, column) => {
		if (target.kind !== "attribute" && target.kind !== "flag") return [];
		const type = typeOf.get(target.key);
		const wanted = target.kind === "flag" ? "set" : target.type;
		return type && type !== wanted ? [{ path: `columns.${column}`, message: "type-taken" }] : [];
	});
}
