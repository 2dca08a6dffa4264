import type { Aggregate, Question } from "./types";

/** How a question's points come together: as its author says, a ranking by its weights, a number by adding up. */
export type Aggregation = Aggregate | { kind: "ranking" };

export function aggregationOf(question: Question): Aggregation {
	if (question.kind === "ranking") return { kind: "ranking" };
	return "choices" in question ? question.aggregate : { kind: "sum" };
}

/**
 * The most that `least` to `most` choices give together, `top` being the points of the best `most` of them in descending
 * order. A mean only sinks as choices join, and so does a ranking's mean by weights; both are at their best with the
 * fewest. A capped sum is at its best when the sum is.
 */
export function bestOf(aggregation: Aggregation, top: Float64Array, least: number, most: number): number {
	switch (aggregation.kind) {
		case "max":
			return at(top, 0);
		case "mean":
			return sumOf(top, least) / least;
		case "ranking": {
			let sum = 0;
			for (let k = 0; k < least; k++) sum += (least - k) * at(top, k);
			return sum / ((least * (least + 1)) / 2);
		}
		default: {
			let sum = sumOf(top, least);
			for (let k = least; k < most && at(top, k) > 0; k++) sum += at(top, k);
			return limit(aggregation, sum);
		}
	}
}

/** A sum within the cap, if there is one. */
export function limit(aggregation: Aggregation, sum: number): number {
	return aggregation.kind === "capped" ? Math.max(-aggregation.cap, Math.min(aggregation.cap, sum)) : sum;
}

function sumOf(top: Float64Array, count: number): number {
	let sum = 0;
	for (let k = 0; k < count; k++) sum += at(top, k);
	return sum;
}

function at(top: Float64Array, index: number): number {
	return top[index] as number;
}
