import { hasBit } from "../bitset";
import type { CompiledQuiz } from "../compiled-quiz";
import { itemAt } from "../items";
import type { NodeId } from "../types";
import { ownersOf } from "../variant-rows";
import type { AnswerClass, ClassEffects } from "./answer-classes";
import type { AnswerSpace } from "./answer-space";
import type { Obstacle } from "./frontier";
import type { Goals } from "./goals";
import type { ProductCause } from "./reach-types";

/** Obstacles of a product from which the most frequent are counted. */
const COUNTED = 500;

/** What kept each product out, over all places at which the search gave it up. */
export class Obstacles {
	private readonly of = new Map<number, { always: number[]; often: Map<number, number>; counted: number }>();

	private readonly slots = new Map<number, { asked: number; kept: Set<NodeId> }>();

	add({ product, vetoed, behind }: Obstacle): void {
		if (vetoed) return;
		let known = this.of.get(product);
		if (!known) {
			known = { always: [...behind], often: new Map(), counted: 0 };
			this.of.set(product, known);
		} else if (known.always.length > 0) known.always = known.always.filter((index) => behind.includes(index));
		if (known.counted++ >= COUNTED) return;
		for (const index of behind) known.often.set(index, (known.often.get(index) ?? 0) + 1);
	}

	/** Whether the slots that it doesn't fit into aren't known well enough yet. */
	wantsSlots(product: number): boolean {
		return (this.slots.get(product)?.asked ?? 0) < COUNTED;
	}

	/** Slots that a constraint alone kept it out of. */
	addSlots(product: number, slots: readonly NodeId[]): void {
		const known = this.slots.get(product) ?? { asked: 0, kept: new Set() };
		known.asked++;
		for (const slot of slots) known.kept.add(slot);
		this.slots.set(product, known);
	}

	slotsOf(product: number): NodeId[] {
		return [...(this.slots.get(product)?.kept ?? [])];
	}

	/** Null when it was only ever ruled out. */
	behind(product: number): { always: number[]; often: number[] } | null {
		const known = this.of.get(product);
		if (!known) return null;
		const often = [...known.often].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([index]) => index);
		return { always: [...new Set(known.always)].sort((a, b) => a - b), often };
	}
}

/** How many products are named as the ones in the way. */
const NAMED = 3;

/** Why no path shows the product or outcome. */
export function blame(
	product: number,
	{ quiz, questions }: AnswerSpace,
	obstacles: Obstacles,
	goals: Goals,
): ProductCause {
	const name = (index: number) => itemAt(quiz.items, index);
	const slots = obstacles.slotsOf(product);
	if (slots.length > 0) return { kind: "constrained", slots };
	const behind = obstacles.behind(product);
	const isOnlyPicked = onlyPicked(product, quiz);
	const picked = isOnlyPicked ? variantsDecided(product, quiz, goals) : [];
	if (behind && picked.length === 0) {
		if (isOnlyPicked) return { kind: "not-picked" };
		const { always, often } = behind;
		return { kind: "outranked", always: always.slice(0, NAMED).map(name), often: often.slice(0, NAMED).map(name) };
	}
	const { variants } = quiz.catalog;
	const thins = (effects: ClassEffects) =>
		effects.thinned !== null && hasBit(ownersOf(variants, effects.thinned), product);
	const takesPart = (one: AnswerClass) => excludes(product)(one) || thins(one.effects);
	const excluding = [...questions.values()].filter(({ classes }) => classes?.some(takesPart));
	return {
		kind: "excluded",
		questions: excluding.map(({ id }) => id),
		always: excluding.filter(({ classes }) => classes?.every(excludes(product))).map(({ id }) => id),
		variants: picked,
	};
}

/** Titles of the variants that decisions pick on some path; none where one of them leaves open which. */
function variantsDecided(product: number, { pages, catalog: { variants } }: CompiledQuiz, goals: Goals): string[] {
	const slots = [...pages.values()].flatMap((page) => page.slots);
	const decided = slots.flatMap(({ slot, cases }) => cases.filter((_, at) => goals.cases.get(slot.id)?.has(at)));
	const rows = decided.flatMap(({ pick }) => (pick?.index === product ? [pick.row] : []));
	if (rows.includes(null)) return [];
	return [...new Set(rows.map((row) => variants.variants[row as number]?.title ?? ""))];
}

/** Whether decisions alone name it. */
function onlyPicked(product: number, { pages, questions, items }: CompiledQuiz): boolean {
	const id = itemAt(items, product);
	const groups = [...questions.values()].flat().flatMap((question) => question.groups);
	const isPinned = groups.some(({ others }) =>
		others.some(({ kind, target }) => kind === "pin" && hasBit(target.bits, product)),
	);
	const isHeld = [...pages.values()].some(
		({ page, candidates }) =>
			hasBit(candidates, product) || [page, ...page.slots].some(({ fallback }) => fallback.includes(id)),
	);
	return !isPinned && !isHeld;
}

const excludes =
	(product: number) =>
	({ effects }: AnswerClass): boolean =>
		effects.vetoed !== null && hasBit(effects.vetoed, product);
