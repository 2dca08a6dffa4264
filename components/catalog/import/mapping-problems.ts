"use client";
import { useTranslations } from "next-intl";
import type { ImportMapping } from "@/lib/contracts/catalog-import";

const problems = [
	"field-twice",
	"key-twice",
	"title-needed",
	"id-needed",
	"type-taken",
	"too-many-attributes",
	"width",
	"name-needed",
] as const;
export type MappingProblem = (typeof problems)[number];

/** What the server found wrong first, and blank names, by column; those of the whole mapping under null. */
export function columnProblems(
	{ columns }: ImportMapping,
	issues: readonly { path: string; message: string }[],
): Map<number | null, MappingProblem> {
	const found = new Map<number | null, MappingProblem>();
	for (const { path, message } of issues) {
		const at = /^columns\.(\d+)/.exec(path)?.[1];
		const column = at === undefined ? null : Number(at);
		const problem = problems.find((each) => each === message);
		if ((problem || column === null) && !found.has(column)) found.set(column, problem ?? "width");
	}
	columns.forEach((target, column) => {
		const names = target.kind === "flag" ? [target.label, target.value] : "label" in target ? [target.label] : ["-"];
		if (names.some((name) => !name.trim())) found.set(column, "name-needed");
	});
	return found;
}

export function useProblemText(): (problem: MappingProblem) => string {
	const t = useTranslations("catalog.import.map.problems");
	return (problem) => t(problem);
}
