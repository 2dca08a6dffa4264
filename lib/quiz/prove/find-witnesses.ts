import { createBits, hasBit, listBits, subtract, unite } from "../bitset";
import { recommend } from "../recommend";
import type { AnswerClass } from "./answer-classes";
import type { AnswerSpace } from "./answer-space";
import { drawAnswer } from "./draw-answer";
import type { Goals } from "./goals";
import type { Random } from "./random";
import { type PickAnswer, runThrough } from "./run-through";
import { seekCases } from "./seek-cases";

/** Looks for answers that show what hasn't been seen yet: at random, then product by product. Proves nothing. */
export function findWitnesses(
	space: AnswerSpace,
	goals: Goals,
	products: readonly number[],
	{ random, runs, goOn }: { random: Random; runs: number; goOn: () => boolean },
): void {
	const draw: PickAnswer = (question, options) =>
		options ? (random.pick(options)?.value ?? null) : drawAnswer(question, random);
	for (let run = 0; run < runs && goOn(); run++) tryOut(space, goals, draw);
	seekCases(space, goals, { random, goOn });
	for (const product of products) {
		for (const rivals of [8, 2, 0]) {
			if (goals.products.has(product) || !goOn()) break;
			favour(space, goals, product, rivals, draw);
		}
	}
}

function tryOut(space: AnswerSpace, goals: Goals, pick: PickAnswer): void {
	const run = runThrough(space, pick);
	const result = run && recommend(space.quiz, run.answers);
	if (run && result) goals.see(result, run.answers);
}

/** At each question the answer that puts the product furthest ahead of those that lead now. */
function favour(space: AnswerSpace, goals: Goals, product: number, rivals: number, draw: PickAnswer): void {
	const scores = new Float64Array(space.quiz.items.size);
	const rivalsOf = slotsOf(space, product);
	tryOut(space, goals, (question, options) => {
		if (!options) return draw(question, options);
		const leading = leadersIn(scores, rivalsOf, product, rivals);
		let best: AnswerClass | null = null;
		let widest = Number.NEGATIVE_INFINITY;
		for (const one of options) {
			const gap = gapAfter(one, scores, product, leading);
			if (gap > widest) [best, widest] = [one, gap];
		}
		for (const [k, index] of best?.effects.indices.entries() ?? []) {
			scores[index] = (scores[index] as number) + (best?.effects.points[k] ?? 0);
		}
		return best?.value ?? null;
	});
}

/** The candidates of the slots that the product may stand in. */
function slotsOf({ quiz }: AnswerSpace, product: number): number[] {
	const slots = [...quiz.pages.values()].flatMap((page) => page.slots);
	const shared = slots.filter(({ candidates }) => hasBit(candidates, product));
	const all = createBits(quiz.items.size);
	for (const { candidates } of shared) unite(all, candidates);
	subtract(all, quiz.items.unavailable);
	return listBits(all);
}

function leadersIn(scores: Float64Array, among: readonly number[], product: number, count: number): number[] {
	if (count === 0) return [];
	const others = among.filter((index) => index !== product);
	return others.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b).slice(0, count);
}

function gapAfter({ effects }: AnswerClass, scores: Float64Array, product: number, leading: readonly number[]): number {
	const isOut =
		(effects.vetoed && hasBit(effects.vetoed, product)) || (effects.unmet && hasBit(effects.unmet, product));
	if (isOut) return -1e9;
	if (effects.pinned && hasBit(effects.pinned, product)) return 1e9;
	const after = (index: number) => (scores[index] as number) + pointsFor(effects, index);
	const rival = Math.max(0, ...leading.map((index) => (isVetoed(effects, index) ? -1e6 : after(index))));
	return leading.length > 0 ? after(product) - rival : after(product);
}

const isVetoed = ({ vetoed }: AnswerClass["effects"], index: number) => vetoed !== null && hasBit(vetoed, index);

/** Binary search: `indices` ascend. */
function pointsFor({ indices, points }: AnswerClass["effects"], index: number): number {
	let [low, high] = [0, indices.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((indices[middle] as number) < index) low = middle + 1;
		else high = middle;
	}
	return indices[low] === index ? (points[low] as number) : 0;
}
