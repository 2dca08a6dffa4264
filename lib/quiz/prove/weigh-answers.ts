import type { AnswerValue, NodeId } from "../types";
import type { AnswerClass } from "./answer-classes";
import type { AnswerSpace } from "./answer-space";

/** How often people gave each answer to a question; what isn't listed was never given. */
export type Observed = Readonly<Record<NodeId, readonly { value: AnswerValue; count: number }[]>>;

/** How many answers are of a class, and how many of them hold each choice. */
export type ClassWeight = Pick<AnswerClass, "count" | "choices">;

/** How likely each class of answers to a question is. */
export interface AnswerWeights {
	/** By place of the class; not normalised. */
	of: (question: NodeId) => readonly ClassWeight[];
	/** Parts of 1 of those at these places; where nobody gave any of them, every permitted answer equally. */
	among: (question: NodeId, places: readonly number[]) => number[];
}

/** Null: every permitted answer equally. A question nobody has answered yet counts so too. */
export function weighAnswers(space: AnswerSpace, observed: Observed | null): AnswerWeights {
	const weights = new Map<NodeId, readonly ClassWeight[]>();
	for (const id of space.questions.keys()) weights.set(id, classWeights(space, id, observed?.[id] ?? []));
	const of = (question: NodeId) => weights.get(question) ?? [];
	const permitted = (question: NodeId) => space.questions.get(question)?.classes ?? [];
	return {
		of,
		among: (question, places) =>
			partsOf(of(question), places) ?? partsOf(permitted(question), places) ?? places.map(() => 1 / places.length),
	};
}

/** Null when they have no weight. */
function partsOf(weights: readonly ClassWeight[], places: readonly number[]): number[] | null {
	const counts = places.map((place) => weights[place]?.count ?? 0);
	const sum = counts.reduce((total, count) => total + count, 0);
	return sum > 0 ? counts.map((count) => count / sum) : null;
}

function classWeights({ questions }: AnswerSpace, id: NodeId, given: Observed[NodeId]): readonly ClassWeight[] {
	const question = questions.get(id);
	const classes = question?.classes ?? [];
	const counts = classes.map((): ClassWeight => ({ count: 0, choices: new Map() }));
	for (const { value, count } of given) {
		const known = counts[question?.classOf(value) ?? -1];
		if (!known) continue;
		known.count += count;
		const ids = value.kind === "choices" ? value.ids : [];
		for (const choice of ids) known.choices.set(choice, count + (known.choices.get(choice) ?? 0));
	}
	return counts.some(({ count }) => count > 0) ? counts : classes;
}
