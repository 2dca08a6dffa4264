import { allEffects, isTargeted } from "./effects";
import type { Constraint, QuizDocument, Target } from "./types";

/** All targets of a document: of effects, slots and constraints. */
export function targetsOf(document: QuizDocument): Target[] {
	const slots = document.resultPages.flatMap((page) => page.slots);
	const effects = allEffects(document).filter(isTargeted);
	const pairs = constraintsOf(document).flatMap(({ rule }) => ("one" in rule ? [rule.one, rule.other] : []));
	return [...effects.map(({ target }) => target), ...slots.map(({ candidates }) => candidates), ...pairs];
}

/** Keys of the attributes that the document looks at, `$price` among them where it is compared with. */
export function attributesOf(document: QuizDocument): ReadonlySet<string> {
	const predicates = targetsOf(document).flatMap((target) => (target.kind === "where" ? target.all : []));
	const alike = constraintsOf(document).flatMap(({ rule }) => (rule.kind === "alike" ? [rule.attribute] : []));
	return new Set([...predicates.map(({ attribute }) => attribute), ...alike]);
}

export function constraintsOf({ resultPages }: QuizDocument): Constraint[] {
	return resultPages.flatMap(({ constraints }) => constraints);
}
