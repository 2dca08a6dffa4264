import { walk } from "../advance";
import type { CompiledQuiz } from "../compiled-quiz";
import { holds } from "../condition";
import { indexOfItem } from "../items";
import type { Result } from "../result";
import type { Answers, NodeId, Slot } from "../types";

/**
 * What may or may not ever be seen: each product or outcome in some slot, each place of each slot filled, each
 * case of a decision, each result page.
 */
export class Goals {
	/** Index of a product or outcome → answers that show it. */
	readonly products = new Map<number, Answers>();
	/** Slot id → by number of products in it, from 1: answers that fill so many. */
	readonly places = new Map<NodeId, Answers[]>();
	/** Slot id → by place in its decision: answers by which the case decides. */
	readonly cases = new Map<NodeId, Map<number, Answers>>();
	readonly pages = new Map<NodeId, Answers>();
	/** Evaluations made. */
	tried = 0;

	constructor(private readonly quiz: CompiledQuiz) {}

	/** Takes note of what a result shows. */
	see(result: Result, answers: Answers): void {
		this.tried++;
		let copy: Answers | null = null;
		const witness = () => {
			copy ??= { ...answers };
			return copy;
		};
		if (!this.pages.has(result.page)) this.pages.set(result.page, witness());
		this.seeCases(result.page, answers, witness);
		for (const { slot, items } of result.slots) {
			const filled = this.places.get(slot) ?? [];
			while (filled.length < items.length) filled.push(witness());
			this.places.set(slot, filled);
			for (const { product } of items) {
				const index = indexOfItem(this.quiz.items, product);
				if (index !== undefined && !this.products.has(index)) this.products.set(index, witness());
			}
		}
	}

	private seeCases(page: NodeId, answers: Answers, witness: () => Answers): void {
		const deciding = this.quiz.pages.get(page)?.slots.filter(({ cases }) => cases.length > 0) ?? [];
		if (deciding.length === 0) return;
		const seen = walk(this.quiz.document, answers);
		for (const { slot, cases } of deciding) {
			const at = cases.findIndex(({ when }) => holds(when, seen));
			const known = this.cases.get(slot.id) ?? new Map<number, Answers>();
			if (at >= 0 && !known.has(at)) known.set(at, witness());
			this.cases.set(slot.id, known);
		}
	}

	/** The next place of the slot that has not been seen filled, from 1; null when all have. */
	openPlace({ id, max }: Slot): number | null {
		const filled = this.places.get(id)?.length ?? 0;
		return filled < max ? filled + 1 : null;
	}
}
