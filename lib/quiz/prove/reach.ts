import { createBits, hasBit, listBits, unite } from "../bitset";
import type { CompiledQuiz } from "../compiled-quiz";
import { itemAt } from "../items";
import { recommend } from "../recommend";
import type { Answers, NodeId, Slot } from "../types";
import { whyNot } from "../why-not";
import type { AnswerSpace } from "./answer-space";
import { blame, Obstacles } from "./blame";
import { explore } from "./explore";
import { findWitnesses } from "./find-witnesses";
import { Frontier } from "./frontier";
import { Goals } from "./goals";
import { randomFrom } from "./random";
import type { Reachability } from "./reach-types";
import { isRough } from "./rough";
import { verdict } from "./verdict";

export interface ReachOptions {
	seed: number;
	/** Random runs before the search. */
	runs: number;
	/** Asked at every step; false cuts the search off. */
	goOn: () => boolean;
}

/**
 * Whether each product, each place of a slot, each case of a decision and each result page can be seen, with answers that show it or a proof that none do.
 * Random and greedy runs find most witnesses; a branch-and-bound search over the classes of answers settles the rest. Whoever
 * claims "unreachable" here has looked at every path or bounded it from both sides; a search that was cut off claims nothing.
 */
export function proveReach(space: AnswerSpace, options: ReachOptions): Reachability {
	const { quiz } = space;
	const offered = offeredProducts(quiz);
	const sought = offered.filter((index) => !hasBit(quiz.items.unavailable, index));
	const goals = new Goals(quiz);
	findWitnesses(space, goals, sought, { ...options, random: randomFrom(options.seed) });
	const search = new Search(space, goals);
	// One after the other: a search for places that takes too long must not spoil what was proved of products.
	const ended = search.run("products", sought, options.goOn);
	const isFilled = search.run("places", [], options.goOn);
	const shown = ended && !search.rough;
	const filled = isFilled && !search.rough;
	const pages = quiz.document.resultPages;
	const compiled = [...quiz.pages.values()].flatMap(({ slots }) => slots);
	return {
		exact: shown && filled,
		tried: goals.tried,
		states: search.states,
		products: offered.map((index) => ({
			product: itemAt(quiz.items, index),
			verdict: hasBit(quiz.items.unavailable, index)
				? { kind: "unreachable" as const, cause: { kind: "unavailable" as const } }
				: verdict(shown, goals.products.get(index), () => blame(index, space, search.obstacles, goals)),
		})),
		places: pages.flatMap(({ slots }) => slots.flatMap((slot) => placesOf(slot, goals, filled))),
		cases: compiled.flatMap(({ slot, cases }) =>
			cases.map((_, at) => ({
				...{ slot: slot.id, at },
				verdict: verdict(ended, goals.cases.get(slot.id)?.get(at), () => null),
			})),
		),
		pages: pages.map(({ id }) => ({ page: id, verdict: verdict(ended, goals.pages.get(id), () => null) })),
	};
}

function placesOf({ id, max }: Slot, goals: Goals, proved: boolean): Reachability["places"] {
	const filled = goals.places.get(id) ?? [];
	return Array.from({ length: max }, (_, at) => ({
		slot: id,
		place: at + 1,
		verdict: verdict(proved, filled[at], () => ({ kind: "too-few", most: filled.length })),
	}));
}

/** Indices of what some slot, fallback, decision or pin names. */
function offeredProducts(quiz: CompiledQuiz): number[] {
	const all = createBits(quiz.items.size);
	for (const { holdable } of quiz.pages.values()) unite(all, holdable);
	for (const { groups } of [...quiz.questions.values()].flat()) {
		for (const effect of groups.flatMap(({ others }) => others)) {
			if (effect.kind === "pin") unite(all, effect.target.bits);
		}
	}
	return listBits(all);
}

/** Goes down only where something not yet seen may still turn up. */
class Search {
	states = 0;
	/** Some result doesn't speak for all answers of its class. */
	rough = false;
	readonly obstacles = new Obstacles();
	private readonly frontier: Frontier;
	/** By depth: products that the paths below may show. */
	private readonly alive: number[][] = [];

	constructor(
		private readonly space: AnswerSpace,
		private readonly goals: Goals,
	) {
		this.frontier = new Frontier(space);
	}

	/** Products with the pages, or places. True when it came to its end. */
	run(what: "products" | "places", sought: readonly number[], goOn: () => boolean): boolean {
		this.alive[-1] = [...sought];
		const promises = what === "products" ? this.mayShow : this.mayFill;
		return explore(this.space, {
			enter: (question, depth, answers) => {
				this.states++;
				return promises(question, depth, answers);
			},
			choose: (one, depth) => this.frontier.choose(one, depth),
			arrive: (_, depth, answers) => {
				if (promises(null, depth, answers)) this.evaluate(answers, depth);
			},
			goOn,
		});
	}

	/** Whether some path below may show a product, come to a case or end on a page that has not been seen. */
	private readonly mayShow = (question: NodeId | null, depth: number, answers: Answers): boolean => {
		const { goals, frontier } = this;
		const unseen = (this.alive[depth - 1] ?? []).filter((index) => !goals.products.has(index));
		const alive = frontier.survivors(unseen, question, depth, answers, (obstacle) => this.obstacles.add(obstacle));
		this.alive[depth] = alive;
		return (
			alive.length > 0 ||
			frontier.pagesBelow(question, answers).some(({ id }) => !goals.pages.has(id)) ||
			frontier.casesBelow(question, answers).some(({ slot, at }) => !goals.cases.get(slot)?.has(at))
		);
	};

	/** Whether some path below may fill a place of a slot that has not been seen filled. */
	private readonly mayFill = (question: NodeId | null, depth: number, answers: Answers): boolean => {
		const slots = this.frontier.pagesBelow(question, answers).flatMap((page) => page.slots);
		return slots.some((slot) => {
			const place = this.goals.openPlace(slot);
			return place !== null && this.frontier.roomIn(slot.id, question, depth) >= place;
		});
	};

	private evaluate(answers: Answers, depth: number): void {
		const { quiz } = this.space;
		const result = recommend(quiz, answers);
		if (!result) return;
		this.rough ||= isRough(result, quiz.document);
		this.goals.see(result, answers);
		if (result.joined.length === 0) return;
		for (const index of this.alive[depth] ?? []) {
			if (this.goals.products.has(index) || !this.obstacles.wantsSlots(index)) continue;
			const told = whyNot(quiz, answers, itemAt(quiz.items, index))?.slots ?? [];
			this.obstacles.addSlots(
				index,
				told.filter(({ because }) => because === "constrained").map(({ slot }) => slot),
			);
		}
	}
}
