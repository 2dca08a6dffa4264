import { isNumeric } from "../kinds";
import type { Finding, KnownCondition, Locale, NodeId, NumberOp } from "../types";
import type { DocumentIndex } from "./document-index";
import { finding } from "./finding";
import { type Leaf, leavesOf } from "./questions-in";

/** Conditions name questions, choices and variables that exist, in a way that suits their kind. */
export function checkConditions(index: DocumentIndex): Finding[] {
	const { rules, resultPages } = index.document;
	const slots = resultPages.flatMap((page) => page.slots);
	return [...rules, ...resultPages, ...slots].flatMap(({ id, when }) =>
		when ? leavesOf(when).flatMap((leaf) => checkLeaf(index, id, leaf)) : [],
	);
}

function checkLeaf(index: DocumentIndex, node: NodeId, leaf: Leaf): Finding[] {
	if (leaf.kind === "locale") return checkLocales(index, node, leaf.locales);
	if (leaf.kind === "source") return leaf.sources.length === 0 ? [finding("condition-without-sources", node)] : [];
	if (leaf.kind === "known") return checkKnown(index, node, leaf);
	if (leaf.kind === "variable") {
		if (!index.variables.has(leaf.variable)) return [finding("unknown-variable", node)];
		return checkBetween(node, leaf);
	}
	const question = index.questions.get(leaf.question)?.question;
	const params = { question: leaf.question };
	if (!question) return [finding("unknown-question", node, params)];
	if (leaf.kind === "status") return [];
	if (leaf.kind === "consent") return question.kind === "consent" ? [] : [finding("condition-kind", node, params)];
	if (leaf.kind === "number") {
		return isNumeric(question) ? checkBetween(node, leaf) : [finding("condition-kind", node, params)];
	}
	if (!("choices" in question)) return [finding("condition-kind", node, params)];
	if (leaf.op === "first" && question.kind !== "ranking") return [finding("condition-kind", node, params)];
	if (leaf.choices.length === 0) return [finding("condition-without-choices", node, params)];
	const known = (id: NodeId) => question.choices.some((choice) => choice.id === id);
	return leaf.choices.every(known) ? [] : [finding("unknown-choice", node, params)];
}

function checkLocales({ document }: DocumentIndex, node: NodeId, locales: readonly Locale[]): Finding[] {
	if (locales.length === 0) return [finding("condition-without-locales", node)];
	const unknown = locales.find((locale) => !document.locales.includes(locale));
	return unknown === undefined ? [] : [finding("condition-locale-unknown", node, { locale: unknown })];
}

/** The dictionary has the trait, and its values can be what is tested for. */
function checkKnown({ traits }: DocumentIndex, node: NodeId, { attribute, test }: KnownCondition): Finding[] {
	if (attribute.trim() === "") return [finding("condition-without-trait", node)];
	if (test.kind === "oneOf" && test.values.length === 0) return [finding("condition-without-values", node)];
	const params = { trait: attribute };
	const trait = traits?.find(({ key }) => key === attribute);
	if (!trait) return traits ? [finding("condition-trait-unknown", node, params)] : [];
	if (test.kind === "number") {
		return trait.answer === null ? [finding("condition-trait-unfit", node, params)] : checkBetween(node, test);
	}
	const fits = test.kind === "any" || test.values.every(trait.fits);
	return fits ? [] : [finding("condition-trait-unfit", node, params)];
}

function checkBetween(node: NodeId, { op, value, to }: { op: NumberOp; value: number; to: number | null }): Finding[] {
	return op === "between" && !(to !== null && to >= value) ? [finding("between-reversed", node)] : [];
}
