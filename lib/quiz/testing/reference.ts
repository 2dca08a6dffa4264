import type { Contribution, Relaxation, Result, ResultItem, SlotResult, VetoCause, Walk } from "../result";
import type {
	Catalog,
	CatalogVariant,
	Effect,
	Question,
	QuizDocument,
	ResultPage,
	Slot,
	Target,
	TargetedEffect,
} from "../types";
import { selectionsOf } from "./all-paths";
import { type Active, activeEffects } from "./reference-effects";
import {
	type End,
	holds,
	type Item,
	isInert,
	isInStock,
	meets,
	NOTHING,
	pickOf,
	productItems,
	reaches,
	usesAnswer,
	valuesOf,
} from "./reference-items";
import { fillPage, inOrder, type SlotView } from "./reference-slots";
import { isTrueAt } from "./reference-walk";

/*
 * docs/evaluation.md §2–6 once more, written from the text with no thought of speed and sharing nothing with the
 * engine but the types: one product at a time, sorting whole lists, trying out every permitted selection for M.
 * The tests hold the engine to it.
 */

interface Context {
	document: QuizDocument;
	items: Item[];
	/** The end of the path. */
	end: End;
	active: Active[];
	/** Active effects on products that are not inert, in path order. */
	effects: TargetedEffect[];
}

/** The result of a walk that is done. */
export function referenceResult(document: QuizDocument, catalog: Catalog, walk: Walk): Result {
	const whole = document.resultPages.find(({ id }) => id === walk.page);
	if (!whole) throw new Error("the walk leads to no page");
	const page = { ...whole, slots: whole.slots.filter(({ when }) => !when || isTrueAt(when, walk)) };
	const active = activeEffects(document, walk);
	const effects = active
		.flatMap(({ place, effects: own }) => (place > 1 ? own.filter(({ kind }) => kind === "score") : own))
		.filter((effect) => "target" in effect)
		.filter((effect) => !isInert(effect, walk));
	const items: Item[] = [
		...productItems(document, catalog),
		...document.outcomes.map(({ id }, outcome) => {
			const bare = { attributes: {}, collections: [], rank: null, price: null, active: true, available: false };
			return { id, title: id, ...bare, variants: [], had: [], toBeHad: true, standsFor: [], outcome };
		}),
	];
	const context: Context = { document, items, end: walk, active, effects };
	const views = page.slots.map((slot) => viewSlot(context, page, slot));
	const joined = fillPage(page, views, {
		limitOf: (most) => (most.kind === "literal" ? most.value : (valuesOf(most, walk).map(Number)[0] ?? null)),
		reaches: (target, product) => (usesAnswer(target) ? null : reaches(target, product, NOTHING)),
	});
	const slots = views.map((view) => view.result());
	return {
		semantics: 1,
		page: page.id,
		path: walk.path,
		snapshotId: catalog.snapshotId,
		overlay: catalog.overlay,
		slots,
		joined,
		empty: !slots.some((slot) => slot.items.length > 0),
		vetoes: countVetoes(context, page),
	};
}

// ——— Vetoes ———

function vetoOf(context: Context, product: Item): VetoCause | null {
	return judge(context, product).cause;
}

/** The first cause that rules the product out, and the variants that are left. */
function judge({ effects, end }: Context, product: Item): { cause: VetoCause | null; left: CatalogVariant[] } {
	if (!product.toBeHad) return { cause: { kind: "unavailable" }, left: [] };
	let left = product.had;
	for (const { kind, target, id, ...effect } of effects) {
		if (kind !== "exclude" && !("hard" in effect && effect.hard)) continue;
		const apart = target.kind === "where" && target.all.some(({ attribute }) => attribute.startsWith("$"));
		const isOut = (isIn: boolean) => isIn === (kind === "exclude");
		const cause = { kind: kind === "exclude" ? ("exclude" as const) : ("require" as const), effect: id };
		if (!apart || product.variants.length === 0) {
			if (isOut(reaches(target, product, end))) return { cause, left };
			continue;
		}
		left = left.filter((variant) => !isOut(target.all.every((predicate) => meets(predicate, product, end, variant))));
		if (left.length === 0) return { cause, left };
	}
	return { cause: null, left };
}

/** Of the variant that is shown; an outcome costs nothing. */
function priceOf(product: Item, shown: string | null): number | null {
	if (product.outcome !== null) return 0;
	return (product.variants.find(({ id }) => id === shown) ?? product).price;
}

/** In stock, then cheapest, then in the shop's order. */
function variantOf(context: Context, product: Item): string | null {
	const { least } = context.document.stock;
	const { left } = judge(context, product);
	const [best] = left.toSorted(
		(a, b) =>
			Number(isInStock(b, least)) - Number(isInStock(a, least)) ||
			(a.price === b.price ? 0 : (a.price ?? Number.POSITIVE_INFINITY) - (b.price ?? Number.POSITIVE_INFINITY)),
	);
	return best?.id ?? null;
}

function insteadOf(
	context: Context,
	{ page, slot, product, by }: { page: ResultPage; slot: Slot; product: Item; by: ResultItem["by"] },
): string | null {
	const isLent = (missed: Item) => (target: Target) =>
		reaches(target, missed, NOTHING) && !reaches(target, product, NOTHING);
	const helping = context.active.filter(
		(part) => part.question.importance * shareOf(part, context.active, product) > 0,
	);
	const targets = [
		slot.candidates,
		...context.effects.flatMap((effect) => (effect.kind === "pin" && by === "pin" ? [effect.target] : [])),
		...helping.flatMap(({ effects }) =>
			effects.flatMap((effect) => (effect.kind === "score" && effect.points > 0 ? [effect.target] : [])),
		),
	].filter((target) => !usesAnswer(target));
	const list = by === "slot-fallback" ? slot.fallback : by === "quiz-fallback" ? page.fallback : null;
	const found = product.standsFor.find((missed) =>
		list ? list.includes(missed.id) && !list.includes(product.id) : targets.some(isLent(missed)),
	);
	return found?.id ?? null;
}

function countVetoes(context: Context, page: ResultPage): Result["vetoes"] {
	const counted = context.items.filter((product) =>
		page.slots.some((slot) => holds(slot.candidates, product, NOTHING)),
	);
	const causes = counted.map((product) => vetoOf(context, product));
	const order: VetoCause[] = [{ kind: "unavailable" }];
	for (const { kind, id } of context.effects) {
		if (kind === "exclude" || kind === "require") order.push({ kind, effect: id });
	}
	return order
		.map((cause) => ({ cause, count: causes.filter((one) => JSON.stringify(one) === JSON.stringify(cause)).length }))
		.filter(({ count }) => count > 0);
}

// ——— Score and match ———

function round(x: number): number {
	const rounded = Math.round(x * 1e6) / 1e6;
	return rounded === 0 ? 0 : rounded;
}

function pointsOf(effects: readonly Effect[], product: Item): number {
	let sum = 0;
	for (const effect of effects) {
		if (effect.kind === "score" && !usesAnswer(effect.target) && holds(effect.target, product, NOTHING))
			sum += effect.points;
	}
	return sum;
}

function scoreOf({ active }: Context, product: Item): number {
	let sum = 0;
	for (const question of new Set(active.map((part) => part.question))) {
		const parts = active.filter((part) => part.question === question);
		sum += question.importance * togetherOf(question, parts, product);
	}
	return round(sum);
}

/** The points of one question's parts together, before its importance. */
function togetherOf(question: Question, parts: Pick<Active, "place" | "effects">[], product: Item): number {
	const each = parts.map(({ effects }) => pointsOf(effects, product));
	const sum = each.reduce((total, points) => total + points, 0);
	if (!("choices" in question)) return sum;
	if (question.kind === "ranking") {
		const weights = parts.map(({ place }) => parts.length - place + 1);
		const weighted = each.reduce((total, points, at) => total + points * (weights[at] ?? 0), 0);
		return weighted / weights.reduce((total, weight) => total + weight, 0);
	}
	const { aggregate } = question;
	if (aggregate.kind === "mean") return sum / parts.length;
	if (aggregate.kind === "sum") return sum;
	if (aggregate.kind !== "capped") return Math.max(...each);
	return Math.sign(sum) * Math.min(Math.abs(sum), aggregate.cap);
}

function contributionsOf({ active }: Context, product: Item): Contribution[] {
	return active
		.map((part) => ({
			question: part.question.id,
			choice: part.choice,
			points: round(part.question.importance * shareOf(part, active, product)),
		}))
		.filter(({ points }) => points !== 0);
}

function shareOf(part: Active, active: Active[], product: Item): number {
	const { question, place } = part;
	const own = pointsOf(part.effects, product);
	if (!("choices" in question)) return own;
	const parts = active.filter((one) => one.question === question);
	if (question.kind === "ranking") return (own * (parts.length - place + 1) * 2) / (parts.length * (parts.length + 1));
	const { aggregate } = question;
	if (aggregate.kind === "mean") return own / parts.length;
	if (aggregate.kind === "sum") return own;
	const each = parts.map(({ effects }) => pointsOf(effects, product));
	if (aggregate.kind !== "capped") return each.indexOf(Math.max(...each)) === parts.indexOf(part) ? own : 0;
	const sum = Math.abs(each.reduce((total, points) => total + points, 0));
	return sum > aggregate.cap ? (own * aggregate.cap) / sum : own;
}

/** M: for each answered question, its best product under its best permitted selection. */
function mostOf(context: Context, slot: Slot): number {
	const candidates = context.items.filter((product) => holds(slot.candidates, product, NOTHING));
	if (candidates.length === 0) return 0;
	const questions = new Set(context.active.map(({ question }) => question));
	let sum = 0;
	for (const question of questions) {
		const best = candidates.map((product) => Math.max(...selectionPoints(question, product)));
		sum += question.importance * Math.max(...best);
	}
	return round(sum);
}

/** The product's points under each permitted selection. */
function selectionPoints(question: Question, product: Item): number[] {
	if ("ranges" in question) {
		const own = pointsOf(question.effects, product);
		const tried: number[] = [];
		for (let x = question.min; x <= question.max; x++) {
			const range = question.ranges.find(({ from, to }) => (from ?? x) <= x && (to === null || x < to));
			tried.push(own + (range ? pointsOf(range.effects, product) : 0));
		}
		return tried;
	}
	if (!("choices" in question)) return [0];
	return selectionsOf(question).map((chosen) => {
		const parts = chosen.map(({ effects }, at) => ({ place: at + 1, effects }));
		return togetherOf(question, parts, product);
	});
}

function matchOf(score: number, most: number): number | null {
	return most > 0 ? Math.max(0, Math.min(100, (100 * score) / most)) : null;
}

// ——— Slots ———

function viewSlot(context: Context, page: ResultPage, slot: Slot): SlotView {
	const { items, end, effects } = context;
	const most = mostOf(context, slot);
	const wishes = effects.filter((effect) => effect.kind === "require").filter(({ hard }) => !hard);
	const isCandidate = (product: Item, of = slot) =>
		!usesAnswer(of.candidates) && holds(of.candidates, product, NOTHING);
	const barred: Item[] = [];
	const placed: SlotView["placed"] = [];
	const free = () =>
		inOrder(
			(product) => scoreOf(context, product),
			items.filter(
				(product) =>
					!vetoOf(context, product) && !barred.includes(product) && !placed.some((one) => one.product === product),
			),
		);
	const unmet = (product: Item) => wishes.filter(({ target }) => !reaches(target, product, end));
	const reachesMatch = (product: Item) => {
		const match = matchOf(scoreOf(context, product), most);
		return slot.minMatch === null || match === null || match >= slot.minMatch;
	};
	const reachesScore = (product: Item) => slot.minScore === null || scoreOf(context, product) >= slot.minScore;
	const reachesMinimum = (product: Item) => reachesMatch(product) && reachesScore(product);

	const slotsBefore = page.slots.slice(0, page.slots.indexOf(slot));
	const decided = pickOf(slot, end);
	const picked = decided?.kind === "product" ? decided.variant : null;
	const isDecided = (product: Item) => {
		const { id, outcome } = product;
		if (decided?.kind === "outcome") return outcome !== null && id === decided.outcome;
		if (outcome !== null || id !== decided?.product) return false;
		return picked === null || judge(context, product).left.some((variant) => variant.id === picked);
	};
	const shown = (product: Item) => {
		const stands = placed.find((one) => one.product === product);
		return (stands?.by === "decision" ? picked : null) ?? variantOf(context, product);
	};
	const isPinned = (product: Item) =>
		effects.some((effect) => {
			if (effect.kind !== "pin" || !holds(effect.target, product, end)) return false;
			if (effect.slot !== null) return effect.slot === slot.id;
			return isCandidate(product) && !slotsBefore.some((before) => isCandidate(product, before));
		});

	const relaxed: Relaxation[] = [];
	const priorities = [...new Set(wishes.map(({ priority }) => priority))].sort((a, b) => a - b);
	const candidates = (test: (product: Item) => boolean) => () =>
		free().filter((product) => isCandidate(product) && test(product));
	const fallback = (kind: "slot-fallback" | "quiz-fallback", ids: string[]): SlotView["steps"][number] => ({
		...{ by: kind, upTo: "min", ranked: false },
		options: () => {
			const inPlace = (id: string) =>
				items.find(({ standsFor }) => standsFor.some((missed) => missed.id === id))?.id ?? id;
			return [...new Set(ids.map(inPlace))].flatMap((id) =>
				free().filter((one) => one.outcome === null && one.id === id),
			);
		},
		relaxes: () => [{ kind }],
	});
	const steps: SlotView["steps"] = [
		{
			...{ by: "score", upTo: "max", ranked: true },
			options: candidates((product) => unmet(product).length === 0 && reachesMinimum(product)),
			relaxes: () => [],
		},
		...priorities.map((priority): SlotView["steps"][number] => ({
			...{ by: "relaxed", upTo: "min", ranked: true },
			options: candidates(
				(product) => unmet(product).every((wish) => wish.priority <= priority) && reachesMinimum(product),
			),
			relaxes: () => {
				const ids = wishes.filter((wish) => wish.priority === priority).map(({ id }) => id);
				return [{ kind: "require", effects: ids, priority }];
			},
		})),
		{
			...{ by: "relaxed", upTo: "min", ranked: true },
			options: candidates(() => true),
			relaxes: (added) => [
				...(added.every(reachesMatch) ? [] : [{ kind: "min-match" as const }]),
				...(added.every(reachesScore) ? [] : [{ kind: "min-score" as const }]),
			],
		},
		fallback("slot-fallback", slot.fallback),
		fallback("quiz-fallback", page.fallback),
	];

	const outline = (product: Item) => {
		const score = scoreOf(context, product);
		const match = matchOf(score, most);
		return {
			product: product.id,
			score,
			match: match === null ? null : Math.round(match * 10) / 10,
			unmet: unmet(product).map(({ id }) => id),
		};
	};
	const result = (): SlotResult => ({
		slot: slot.id,
		maxScore: most,
		items: placed.map(({ product, by }) => ({
			...outline(product),
			variant: shown(product),
			insteadOf: insteadOf(context, { page, slot, product, by }),
			by,
			contributions: contributionsOf(context, product),
		})),
		runnersUp: free()
			.filter((product) => isCandidate(product))
			.slice(0, 3)
			.map(outline),
		relaxed,
	});
	return {
		...{ slot, barred, placed, relaxed, steps, result },
		decided: () => free().filter(isDecided),
		pinned: () => free().filter(isPinned),
		score: (product) => scoreOf(context, product),
		price: (product) => priceOf(product, shown(product)),
	};
}
