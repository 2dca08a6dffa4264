import { countBits } from "../bitset";
import { compileTarget } from "../compile-target";
import { isTargeted } from "../effects";
import { itemsOf } from "../items";
import { isNumeric } from "../kinds";
import { optionIn, PRICE } from "../predicate";
import type { AttributeType, Finding, LiveOperand, NodeId, Predicate, Target, TargetedEffect } from "../types";
import { type DocumentIndex, effectsOf, listQuestions } from "./document-index";
import { finding } from "./finding";

/** Effects and slots reach products that exist, by tests that suit the attributes. */
export function checkTargets(index: DocumentIndex): Finding[] {
	const effects = listQuestions(index).flatMap(effectsOf).filter(isTargeted);
	const slots = index.document.resultPages.flatMap((page) => page.slots);
	return [
		...effects.flatMap((effect) => checkEffect(index, effect)),
		...slots.flatMap((slot) => checkTarget(index, slot.id, slot.candidates, false)),
		...slots
			.filter(({ candidates }) => isEmpty(index, candidates))
			.map(({ id }) => finding("slot-without-candidates", id)),
	];
}

function checkEffect(index: DocumentIndex, effect: TargetedEffect): Finding[] {
	const { id, kind, target } = effect;
	const findings = checkTarget(index, id, target, kind === "require" || kind === "exclude");
	if (kind === "score" && effect.points === 0) findings.push(finding("no-points", id));
	if (kind === "pin" && effect.slot !== null && !index.slots.has(effect.slot))
		findings.push(finding("unknown-slot", id));
	if (findings.length === 0 && isEmpty(index, target)) findings.push(finding("target-empty", id));
	return findings;
}

export function checkTarget(index: DocumentIndex, node: NodeId, target: Target, answersAllowed: boolean): Finding[] {
	switch (target.kind) {
		case "products":
			return unknownProducts(index, node, target.ids);
		case "collection": {
			const known = !index.catalog || index.catalog.collections.has(target.id);
			return known ? [] : [finding("unknown-collection", node, { collection: target.id })];
		}
		case "outcomes":
			return unknownOutcomes(index, node, target.outcomes);
		case "where":
			return target.all.flatMap((predicate) => checkPredicate(index, node, predicate, answersAllowed));
	}
}

export function unknownProducts({ catalog }: DocumentIndex, node: NodeId | null, ids: readonly string[]): Finding[] {
	const unknown = catalog ? ids.filter((id) => !catalog.indexOf.has(id)) : [];
	return unknown.map((product) => finding("unknown-product", node, { product }));
}

function unknownOutcomes({ outcomes }: DocumentIndex, node: NodeId, ids: readonly NodeId[]): Finding[] {
	return ids.some((id) => !outcomes.has(id)) ? [finding("unknown-outcome", node)] : [];
}

function checkPredicate(
	index: DocumentIndex,
	node: NodeId,
	{ attribute, op, operand }: Predicate,
	answersAllowed: boolean,
): Finding[] {
	const { attributes } = index;
	const option = optionIn(attribute);
	const known = option === null ? attributes?.find(({ key }) => key === attribute)?.type : "text";
	const type = attribute === PRICE ? "number" : known;
	if (attributes && !type) return [finding("unknown-attribute", node, { attribute })];
	if (type && !suits(op, type)) return [finding("operand-type", node, { attribute })];
	if (operand.kind !== "literal") {
		if (!answersAllowed || op === "between") return [finding("operand-not-allowed", node)];
		const unknown = checkOperand(index, node, operand);
		if (unknown.length > 0) return unknown;
		return type && type !== "number" ? [finding("operand-type", node, { attribute })] : [];
	}
	if (option !== null && !hasOption(index, option)) return [finding("option-unknown", node, { option })];
	const { values } = operand;
	if (!suitsCount(op, values.length)) return [finding("operand-count", node, { attribute, count: values.length })];
	const wanted = isComparison(op) ? "number" : type && scalarOf[type];
	if (wanted && values.some((value) => typeof value !== wanted)) return [finding("operand-type", node, { attribute })];
	return op === "between" && Number(values[0]) > Number(values[1]) ? [finding("between-reversed", node)] : [];
}

export function checkOperand({ questions, variables }: DocumentIndex, node: NodeId, operand: LiveOperand): Finding[] {
	if (operand.kind === "variable") return variables.has(operand.variable) ? [] : [finding("unknown-variable", node)];
	const asked = questions.get(operand.question)?.question;
	return asked && isNumeric(asked) ? [] : [finding("operand-question", node)];
}

function hasOption({ catalog }: DocumentIndex, option: string): boolean {
	return catalog?.variants.variants.some(({ options }) => Object.hasOwn(options, option)) ?? true;
}

const scalarOf: Record<AttributeType, "string" | "number" | "boolean"> = {
	enum: "string",
	set: "string",
	text: "string",
	number: "number",
	bool: "boolean",
};

function suits(op: Predicate["op"], type: AttributeType): boolean {
	return !isComparison(op) || type === "number";
}

function suitsCount(op: Predicate["op"], count: number): boolean {
	if (op === "between") return count === 2;
	return op === "in" || op === "hasAny" || op === "hasAll" ? count > 0 : count === 1;
}

function isComparison(op: Predicate["op"]): boolean {
	return op === "<" || op === "≤" || op === ">" || op === "≥" || op === "between";
}

/** Nothing can be meant: none is named or, when the catalog is known, none meets what is known beforehand. */
export function isEmpty({ catalog, document }: DocumentIndex, target: Target): boolean {
	if (target.kind === "products" && target.ids.length === 0) return true;
	return catalog !== null && countBits(compileTarget(target, itemsOf(catalog, document)).bits) === 0;
}
