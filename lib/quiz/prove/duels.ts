import type { AnswerClass } from "./answer-classes";
import type { AnswerSpace } from "./answer-space";
import { type Folded, foldBack } from "./fold-back";

/** Numbers kept at most, 8 bytes each. */
const MOST_NUMBERS = 2 ** 23;
/** Floating-point sums of a path's points are closer than this. */
const MARGIN = 1e-9;
/** Rounding to 6 decimals moves a difference by at most this. */
const ROUNDING = 1e-6;

/**
 * One product against all others: by how much each is sure to be ahead of it. Far sharper than bounding the two apart, as
 * the answer that helps one is seldom the one that harms the other.
 */
export class Duels {
	private readonly known = new Map<number, Folded<Float64Array> | null>();
	private readonly tiesHold: boolean;
	private numbers = 0;

	constructor(private readonly space: AnswerSpace) {
		this.tiesHold = [...space.questions.values()].every(({ classes }) => classes?.every(isCoarse) ?? true);
	}

	/**
	 * A test whether another product comes before `product` on every path from the question on (null: at the end of a path);
	 * null when there is no room left for its table.
	 */
	against(product: number, question: string | null, scores: Float64Array): ((other: number) => boolean) | null {
		const table = this.tableOf(product);
		if (!table) return null;
		const lead = (question === null ? null : table.before.get(question)) ?? table.end;
		const own = scores[product] as number;
		return (other) => {
			const ahead = (scores[other] as number) - own + (lead[other] as number);
			return ahead > ROUNDING + MARGIN || (this.tiesHold && other < product && ahead > -MARGIN);
		};
	}

	private tableOf(product: number): Folded<Float64Array> | null {
		const known = this.known.get(product);
		if (known !== undefined) return known;
		const table = this.makeTable(product);
		this.known.set(product, table);
		return table;
	}

	private makeTable(product: number): Folded<Float64Array> | null {
		const size = this.space.quiz.items.size;
		this.numbers += size * this.space.questions.size;
		if (this.numbers > MOST_NUMBERS) return null;
		return foldBack<Float64Array>(
			this.space,
			new Float64Array(size),
			(rest, { classes }) => addLeast(rest, classes ?? [], product),
			(a, b) => a.map((lead, other) => Math.min(lead, b[other] as number)),
		);
	}
}

/** Adds the least lead that any of the classes gives. */
function addLeast(rest: Float64Array, classes: readonly AnswerClass[], product: number): Float64Array {
	const least = new Float64Array(rest.length).fill(classes.length === 0 ? 0 : Number.POSITIVE_INFINITY);
	const lead = new Float64Array(rest.length);
	for (const { effects } of classes) {
		const { indices, points } = effects;
		const at = indices.indexOf(product);
		lead.fill(at < 0 ? 0 : -(points[at] as number));
		for (let k = 0; k < indices.length; k++) {
			const i = indices[k] as number;
			lead[i] = (lead[i] as number) + (points[k] as number);
		}
		for (let i = 0; i < least.length; i++) if ((lead[i] as number) < (least[i] as number)) least[i] = lead[i] as number;
	}
	return least.map((value, i) => value + (rest[i] as number));
}

/**
 * Points that are whole multiples of 1/252000 (two decimals, shared among up to ten choices) add up to scores that never lie
 * on the edge between two roundings: 10⁶/252000 is 250/63, and 63 is odd. So scores equal on paper are equal in the engine.
 */
function isCoarse({ effects }: AnswerClass): boolean {
	return effects.points.every((value) => Math.abs(value * 252_000 - Math.round(value * 252_000)) < 1e-6);
}
