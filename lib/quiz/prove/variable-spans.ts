import { effectsOf } from "../checks/document-index";
import { roundPoints } from "../round";
import type { NodeId, VariableEffect } from "../types";
import type { AnswerClass } from "./answer-classes";
import type { AnswerSpace } from "./answer-space";
import { effectsOfAnswer, questionsOf, variablesLookedAt } from "./document-parts";
import { foldBack } from "./fold-back";

/** Both ends are within. */
export type Span = readonly [least: number, most: number];

/** What part of a path does to a variable: adds within `add` or, whatever it was, sets within `set`; null: never. */
interface Change {
	add: Span | null;
	set: Span | null;
}

const NOTHING: Change = { add: [0, 0], set: null };
const ANYTHING: Change = { add: null, set: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] };
/** More than roundings on the way may add up to, where values have more than 6 decimals. */
const MARGIN = 1e-3;

/** Between what each variable that something looks at lies at the end of every path. */
export function spansAtEnd(space: AnswerSpace): ReadonlyMap<NodeId, Span> {
	const { document } = space.quiz;
	const used = variablesLookedAt(document);
	return new Map(
		document.variables.filter(({ id }) => used.has(id)).map(({ id, initial }) => [id, spanOf(id, initial)]),
	);

	function spanOf(variable: NodeId, initial: number): Span {
		const { start } = foldBack<Change>(
			// In the order of the path: what one answer sets, a later one may add to.
			{ ...space, order: null },
			NOTHING,
			(rest, { id, classes }) => {
				if (!classes) return changing(id) ? ANYTHING : rest;
				const changes = classes.map((one) => then(changeOf(id, one, variable), rest));
				return changes.length > 0 ? changes.reduce(either) : rest;
			},
			either,
		);
		const [least, most] = hull(shift(start.add, initial), start.set) ?? [initial, initial];
		const margin = isExact() ? 0 : MARGIN;
		return [roundPoints(least) - margin, roundPoints(most) + margin];

		function changing(id: NodeId): boolean {
			return questionsOf(document).some((question) => question.id === id && effectsOf(question).some(isChange));
		}

		function changeOf(id: NodeId, { value }: AnswerClass, of: NodeId): Change {
			const question = questionsOf(document).find((one) => one.id === id);
			const effects = question ? effectsOfAnswer(question, value) : [];
			let change = NOTHING;
			for (const effect of effects) {
				if (effect.kind !== "variable" || effect.variable !== of) continue;
				const number = effect.value === "answer" ? (value.kind === "number" ? value.value : null) : effect.value;
				if (number === null) continue;
				change = then(
					change,
					effect.op === "add" ? { add: [number, number], set: null } : { add: null, set: [number, number] },
				);
			}
			return change;
		}

		/** Sums of up to 6 decimals are rounded to what they are on paper. */
		function isExact(): boolean {
			const values = questionsOf(document).flatMap(effectsOf).filter(isChange);
			return [initial, ...values.map(({ value }) => value)].every(
				(value) => value !== "answer" && roundPoints(value) === value,
			);
		}
	}

	function isChange(effect: { kind: string }): effect is VariableEffect {
		return effect.kind === "variable" && used.has((effect as VariableEffect).variable);
	}
}

/** One change after the other. */
function then(first: Change, second: Change): Change {
	const { add, set } = second;
	return { add: first.add && plus(first.add, add), set: hull(first.set && plus(first.set, add), set) };
}

function either(a: Change, b: Change): Change {
	return { add: hull(a.add, b.add), set: hull(a.set, b.set) };
}

function hull(a: Span | null, b: Span | null): Span | null {
	return a && b ? [Math.min(a[0], b[0]), Math.max(a[1], b[1])] : (a ?? b);
}

function plus(a: Span, b: Span | null): Span | null {
	return b && [a[0] + b[0], a[1] + b[1]];
}

function shift(span: Span | null, by: number): Span | null {
	return span && [span[0] + by, span[1] + by];
}
