import type { AnswerValue, NodeId } from "../types";
import type { AnswerSpace } from "./answer-space";
import type { Part, QuestionValue } from "./figures";
import { addShown, divergence, information, mergeShown, noneShown, type Shown } from "./shown";
import type { AnswerWeights } from "./weigh-answers";

interface QuestionTally {
	exchanges: number;
	changed: number;
	differs: boolean;
	/** By class of answers, and by choice. */
	classes: Map<number, Shown>;
	choices: Map<NodeId, Shown>;
}

/** Adds up how much each question has to do with what is shown. */
export class ValueTally {
	private readonly questions = new Map<NodeId, QuestionTally>();

	constructor(
		private readonly space: AnswerSpace,
		private readonly weights: AnswerWeights,
	) {
		for (const id of space.questions.keys()) {
			this.questions.set(id, { exchanges: 0, changed: 0, differs: false, classes: new Map(), choices: new Map() });
		}
	}

	/** So many gave an answer of this class. `value`: the answer itself, where they are too many to have classes. */
	add(question: NodeId, place: number, shown: Shown, weight: number, value: AnswerValue | null = null): void {
		const tally = this.questions.get(question);
		if (!tally || shown.weight === 0) return;
		count(tally.classes, place, shown, weight);
		for (const [choice, share] of this.choicesOf(question, place, value)) {
			count(tally.choices, choice, shown, weight * share);
		}
	}

	/** An answer stands for all of its class: each choice by its share of them. */
	private choicesOf(question: NodeId, place: number, value: AnswerValue | null): [NodeId, number][] {
		const of = this.weights.of(question)[place];
		// Of answers as likely as none, the one that was taken.
		if (of && of.count > 0) return [...of.choices].map(([choice, n]) => [choice, n / of.count]);
		const taken = value ?? this.space.questions.get(question)?.classes?.[place]?.value;
		return taken?.kind === "choices" ? taken.ids.map((id) => [id, 1]) : [];
	}

	/** Of so many, so many would be shown something else with another answer. */
	exchanged(question: NodeId, changed: number, weight: number): void {
		const tally = this.questions.get(question);
		if (!tally) return;
		tally.exchanges += weight;
		tally.changed += changed;
	}

	/** Two answers were seen to lead to different things. */
	differs(question: NodeId): void {
		const tally = this.questions.get(question);
		if (tally) tally.differs = true;
	}

	/** `total`: people with a result. */
	report(exact: boolean, total: number): QuestionValue[] {
		return [...this.questions].map(([question, { exchanges, changed, differs, classes, choices }]) => {
			const share = (count: number, of: number): Part =>
				exact ? { count: of > 0 ? Math.min(1, count / of) : 0, of: of > 0 ? 1 : 0 } : { count, of };
			const parts = [...classes.values()];
			const all = mergeShown(parts);
			// One class: nothing in the quiz tells its answers apart.
			const isInert = this.space.questions.get(question)?.classes?.length === 1;
			return {
				question,
				asked: share(all.weight, total),
				effect: differs ? "some" : exact || isInert ? "nothing" : "none-seen",
				changes: share(changed, exchanges),
				bits: information(all, parts, exact),
				choices: [...choices].map(([choice, shown]) => ({
					choice,
					given: share(shown.weight, all.weight),
					bits: divergence(shown, all),
				})),
			};
		});
	}
}

function count<K>(all: Map<K, Shown>, key: K, shown: Shown, weight: number): void {
	const known = all.get(key) ?? noneShown();
	all.set(key, known);
	addShown(known, shown, weight);
}
