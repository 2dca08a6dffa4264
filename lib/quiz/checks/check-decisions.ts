import { countCombinations, MOST_COMBINATIONS, shadowedRows, uncovered } from "../coverage";
import { localText } from "../text";
import type { Choice, DecisionTable, Finding, NodeId, Picked, ScoreRanges, Slot } from "../types";
import { unknownProducts } from "./check-targets";
import type { DocumentIndex } from "./document-index";
import { finding } from "./finding";

/** Decisions look at what exists, pick what exists, and leave nobody out unless their author says so. */
export function checkDecisions(index: DocumentIndex): Finding[] {
	return index.document.resultPages.flatMap(({ slots }) => slots.flatMap((slot) => checkDecision(index, slot)));
}

function checkDecision(index: DocumentIndex, { id, decision }: Slot): Finding[] {
	if (!decision) return [];
	const picks = decision.kind === "table" ? decision.rows.map(({ pick }) => pick) : decision.picks;
	return [
		...(decision.kind === "table" ? checkTable(index, id, decision) : checkRanges(index, id, decision)),
		...picks.flatMap((pick) => checkPick(index, id, pick)),
	];
}

function checkPick(index: DocumentIndex, node: NodeId, pick: Picked | null): Finding[] {
	if (pick?.kind !== "product") {
		return pick && !index.outcomes.has(pick.outcome) ? [finding("unknown-outcome", node)] : [];
	}
	const { product, variant } = pick;
	const known = variant === null ? null : index.catalog?.products[index.catalog.indexOf.get(product) ?? -1];
	const isGone = known?.variants.every(({ id }) => id !== variant) ?? false;
	return [
		...unknownProducts(index, node, [product]),
		...(isGone ? [finding("unknown-variant", node, { product })] : []),
	];
}

function checkRanges({ variables }: DocumentIndex, node: NodeId, { variable, cuts, picks }: ScoreRanges): Finding[] {
	const wanted = cuts.length + 1;
	return [
		...(variables.has(variable) ? [] : [finding("unknown-variable", node)]),
		...(cuts.some((cut, at) => at > 0 && cut <= (cuts[at - 1] as number)) ? [finding("cuts-not-ascending", node)] : []),
		...(picks.length === wanted ? [] : [finding("picks-count", node, { count: picks.length, wanted })]),
	];
}

function checkTable(index: DocumentIndex, node: NodeId, table: DecisionTable): Finding[] {
	const { questions, rows } = table;
	if (questions.length === 0 || rows.length === 0) return [finding("table-empty", node)];
	if (new Set(questions).size < questions.length) return [finding("repeated-column", node)];
	const columns: Choice[][] = [];
	for (const id of questions) {
		const question = index.questions.get(id)?.question;
		if (!question) return [finding("unknown-question", node, { question: id })];
		if (!("choices" in question)) return [finding("column-kind", node, { question: id })];
		columns.push(question.choices);
	}
	const ids = columns.map((choices) => choices.map(({ id }) => id));
	const isKnown = (cell: readonly NodeId[], column: number) => cell.every((choice) => ids[column]?.includes(choice));
	if (!rows.every(({ cells }) => cells.every(isKnown))) return [finding("unknown-choice", node)];
	return [...checkCoverage(index, node, table, columns, ids), ...checkShadows(node, table, ids)];
}

function checkCoverage(
	{ document }: DocumentIndex,
	node: NodeId,
	table: DecisionTable,
	columns: readonly Choice[][],
	ids: readonly NodeId[][],
): Finding[] {
	const open = uncovered(table, ids);
	if (!open) {
		return [finding("table-too-wide", node, { count: countCombinations(ids), most: MOST_COMBINATIONS })];
	}
	const [first] = open;
	if (!first) return [];
	const texts = first.map((id, column) => columns[column]?.find((choice) => choice.id === id)?.text ?? {});
	const combination = texts.map((text) => localText(text, "", document)).join(" · ");
	return [finding("combination-without-row", node, { combination, count: open.length })];
}

function checkShadows(node: NodeId, table: DecisionTable, ids: readonly NodeId[][]): Finding[] {
	return (shadowedRows(table, ids) ?? []).map((at) => finding("decision-row-shadowed", node, { row: at + 1 }));
}
