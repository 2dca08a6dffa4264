import type { Finding, NodeId, Question, TraitEffect } from "../types";
import { type DocumentIndex, effectsOf, listQuestions } from "./document-index";
import { finding } from "./finding";
import type { KnownTrait } from "./surroundings";

/** What answers say of people can be kept: the dictionary has it, and somebody is asked whether it may be. */
export function checkTraits(index: DocumentIndex): Finding[] {
	const { traits } = index;
	if (!traits) return [];
	const known = new Map(traits.map((trait) => [trait.key, trait]));
	const asked = askedPurposes(index);
	const told = new Set<string>();
	return listQuestions(index).flatMap((question) => {
		const said = effectsOf(question).filter((effect) => effect.kind === "trait" && effect.attribute.trim() !== "");
		const effects = said as TraitEffect[];
		const of = new Set(effects.flatMap(({ attribute }) => known.get(attribute) ?? []));
		return [
			...effects.flatMap((effect) => checkFit(question, effect, known.get(effect.attribute))),
			...[...of].flatMap((trait) => checkAsked(question.id, trait, asked, told)),
			...checkSensitive(question, of),
		];
	});
}

function checkFit(question: Question, { id, attribute: trait, value }: TraitEffect, known: KnownTrait | undefined) {
	if (!known) return [finding("trait-unknown", id, { trait })];
	if (value === null) {
		const given = question.kind === "date" ? "day" : "number";
		return known.answer === given || "choices" in question ? [] : [finding("trait-answer-unfit", id, { trait })];
	}
	const isBlank = typeof value === "string" && value.trim() === "";
	return isBlank || known.fits(value) ? [] : [finding("trait-unfit", id, { trait, value: String(value) })];
}

/** Told once of each trait, at the first question that says something of it. */
function checkAsked(node: NodeId, { key, purposes }: KnownTrait, asked: ReadonlySet<NodeId>, told: Set<string>) {
	if (told.has(key) || purposes.some((purpose) => asked.has(purpose))) return [];
	told.add(key);
	return [finding("trait-unasked", node, { trait: key })];
}

/** The question is asked of who agreed to it, as the trait wants. */
function checkSensitive({ id, sensitive }: Question, traits: ReadonlySet<KnownTrait>): Finding[] {
	const special = sensitive ? [] : [...traits].filter((trait) => trait.sensitive);
	return special.slice(0, 1).map(({ key }) => finding("trait-sensitive", id, { trait: key }));
}

function askedPurposes(index: DocumentIndex): Set<NodeId> {
	const consents = listQuestions(index).flatMap((question) => (question.kind === "consent" ? [question.purpose] : []));
	return new Set([...consents, ...index.document.resultPages.flatMap(({ signUp }) => signUp?.purposes ?? [])]);
}
