import { listIds } from "../node-tree";
import type { Finding } from "../types";
import type { DocumentIndex } from "./document-index";
import { finding } from "./finding";

/** Something to walk, somewhere to end, and no id twice. */
export function checkStructure({ document, questions }: DocumentIndex): Finding[] {
	const { screens, resultPages, locales } = document;
	const findings: Finding[] = [];
	if (screens.length === 0) findings.push(finding("no-screens", null));
	else if (questions.size === 0) findings.push(finding("no-questions", null));
	for (const screen of screens) if (screen.blocks.length === 0) findings.push(finding("empty-screen", screen.id));
	if (locales.length === 0) findings.push(finding("no-locale", null));
	for (const locale of repeated(locales)) findings.push(finding("repeated-locale", null, { locale }));
	for (const id of repeated(listIds(document))) findings.push(finding("duplicate-id", id, { id }));
	const last = resultPages.at(-1);
	if (!last) findings.push(finding("no-result-page", null));
	else if (last.when !== null) findings.push(finding("last-page-conditional", last.id));
	const always = resultPages.findIndex(({ when }) => when === null);
	if (always >= 0) {
		for (const { id } of resultPages.slice(always + 1)) findings.push(finding("page-unreachable", id));
	}
	return findings;
}

function repeated(values: readonly string[]): Set<string> {
	return new Set(values.filter((value, at) => values.indexOf(value) < at));
}
