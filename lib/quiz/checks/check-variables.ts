import { allEffects } from "../effects";
import type { Effect, Finding } from "../types";
import { type DocumentIndex, listQuestions } from "./document-index";
import { finding } from "./finding";

/** Variables have names and change; effects on them and facts about the person are whole. */
export function checkVariables(index: DocumentIndex): Finding[] {
	const { document } = index;
	const effects = allEffects(document);
	return [
		...document.variables.flatMap(({ id, name }) => [
			...(name.trim() === "" ? [finding("variable-unnamed", id)] : []),
			...(effects.some((effect) => effect.kind === "variable" && effect.variable === id)
				? []
				: [finding("variable-unchanged", id)]),
		]),
		...effects.flatMap((effect) => checkEffect(index, effect)),
		...listQuestions(index).flatMap((question) =>
			"choices" in question ? question.choices.flatMap(({ effects }) => effects.flatMap(checkValue)) : [],
		),
	];
}

function checkEffect({ variables }: DocumentIndex, effect: Effect): Finding[] {
	switch (effect.kind) {
		case "variable":
			return variables.has(effect.variable) ? [] : [finding("unknown-variable", effect.id)];
		case "trait":
			return isBlank(effect.attribute) || isBlank(effect.value) ? [finding("trait-incomplete", effect.id)] : [];
		case "tag":
			return isBlank(effect.tag) ? [finding("tag-empty", effect.id)] : [];
		default:
			return [];
	}
}

/** A choice is no number. */
function checkValue(effect: Effect): Finding[] {
	if (effect.kind === "trait" && effect.value === null) return [finding("trait-incomplete", effect.id)];
	return effect.kind === "variable" && effect.value === "answer" ? [finding("answer-not-number", effect.id)] : [];
}

function isBlank(value: unknown): boolean {
	return typeof value === "string" && value.trim() === "";
}
