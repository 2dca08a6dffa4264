import type { Relaxation, Result, ResultItem, SlotResult } from "../result";
import type { Constraint, PriceLimit, ResultPage, Slot, Target } from "../types";

import type { Item } from "./reference-items";

/** A slot while the reference fills it. */
export interface SlotView {
	slot: Slot;
	/** Placed elsewhere, where repeats are barred. */
	barred: Item[];
	placed: { product: Item; by: ResultItem["by"] }[];
	relaxed: Relaxation[];
	/** In order, of what is free. */
	decided: () => Item[];
	pinned: () => Item[];
	/** After the pins; the same for all slots. */
	steps: {
		by: ResultItem["by"];
		upTo: "min" | "max";
		/** By points; otherwise by place in the list. */
		ranked: boolean;
		options: () => Item[];
		relaxes: (added: Item[]) => Relaxation[];
	}[];
	score: (product: Item) => number;
	/** Of the variant that is or would be shown here; null: without a price. */
	price: (product: Item) => number | null;
	result: () => SlotResult;
}

/** Null: without a value. */
interface Meanings {
	limitOf: (most: PriceLimit["most"]) => number | null;
	reaches: (target: Target, product: Item) => boolean | null;
}

/** One set of products by slot, those that are placed already included. */
type Filling = Item[][];
/** Whether the products by slot keep a constraint. */
type Rule = { slots: number[]; keeps: (filling: Filling) => boolean };

/** Fills the views, groups by trying out every filling there is. */
export function fillPage(page: ResultPage, views: SlotView[], meanings: Meanings): Result["joined"] {
	const rules = page.constraints
		.map((constraint) => ruleOf(constraint, views, meanings))
		.filter((rule) => rule !== null);
	const filled = new Set<number>();
	const joined: Result["joined"] = [];
	for (const at of views.keys()) {
		if (filled.has(at)) continue;
		const group = groupOf(at, rules);
		for (const member of group) {
			for (const other of filled) {
				if (views[Math.max(member, other)]?.slot.unique) {
					views[member]?.barred.push(...(views[other]?.placed.map(({ product }) => product) ?? []));
				}
			}
		}
		for (const member of group) filled.add(member);
		if (!rules.some(({ slots }) => slots.includes(at))) fillAlone(views[at] as SlotView);
		else {
			fillTogether(group, views, rules);
			joined.push({ slots: group.map((member) => views[member]?.slot.id ?? ""), exact: true });
		}
	}
	return joined;
}

function fillAlone(view: SlotView): void {
	const { slot, placed } = view;
	for (const product of view.decided()) placed.push({ product, by: "decision" });
	for (const product of view.pinned().slice(0, slot.max - placed.length)) placed.push({ product, by: "pin" });
	for (const step of view.steps) {
		const added = step.options().slice(0, Math.max(0, slot[step.upTo] - placed.length));
		for (const product of added) placed.push({ product, by: step.by });
		if (added.length > 0) view.relaxed.push(...step.relaxes(added));
	}
}

function fillTogether(group: number[], views: SlotView[], rules: Rule[]): void {
	const own = group.map((at) => views[at] as SlotView);
	const current = (): Filling => views.map(({ placed }) => placed.map(({ product }) => product));
	const keeps = (filling: Filling) =>
		rules.every((rule) => !rule.slots.some((slot) => group.includes(slot)) || rule.keeps(filling)) &&
		group.every((one) =>
			group.every(
				(other) =>
					one <= other ||
					!views[one]?.slot.unique ||
					!filling[one]?.some((product) => filling[other]?.includes(product)),
			),
		);
	const add = (at: number, product: Item, by: ResultItem["by"]) => {
		views[at]?.placed.push({ product, by });
		for (const other of group) {
			if (other !== at && views[Math.max(at, other)]?.slot.unique) views[other]?.barred.push(product);
		}
	};
	for (const by of ["decision", "pin"] as const) {
		for (const at of group) {
			const view = views[at] as SlotView;
			const named = by === "pin" ? view.pinned : view.decided;
			for (const product of named()) {
				if (view.placed.length >= view.slot.max || !named().includes(product)) continue;
				// What is decided has the price of what was picked.
				view.placed.push({ product, by });
				const fits = keeps(current());
				view.placed.pop();
				if (fits) add(at, product, by);
			}
		}
	}
	for (const k of own[0]?.steps.keys() ?? []) {
		const options = group.map((at) => views[at]?.steps[k]?.options() ?? []);
		const best = bestOf(group, views, k, options, current(), keeps);
		for (const [place, at] of group.entries()) {
			const step = views[at]?.steps[k];
			const added = best[place] ?? [];
			if (!step || added.length === 0) continue;
			for (const product of added) add(at, product, step.by);
			views[at]?.relaxed.push(...step.relaxes(added));
		}
	}
}

function bestOf(
	group: number[],
	views: SlotView[],
	k: number,
	options: Item[][],
	current: Filling,
	keeps: (filling: Filling) => boolean,
): Item[][] {
	const step = (at: number) => views[at]?.steps[k] as SlotView["steps"][number];
	const room = (at: number, upTo: "min" | "max") =>
		Math.max(0, (views[at]?.slot[upTo] ?? 0) - (views[at]?.placed.length ?? 0));
	const worth = (chosen: Item[][]) =>
		chosen.flatMap((products, place) => {
			const at = group[place] as number;
			return products.map((product) => (step(at).ranked ? Math.round((views[at]?.score(product) ?? 0) * 1e6) : 0));
		});
	const figures = (chosen: Item[][]) => [
		-chosen.reduce((sum, products, place) => {
			const at = group[place] as number;
			const asked = Math.min(room(at, "min"), room(at, step(at).upTo));
			return sum + Math.max(0, asked - products.length);
		}, 0),
		worth(chosen).reduce((sum, one) => sum + one, 0),
		chosen.flat().length,
		// Slot by slot, and place by place, the sooner in the order of its options.
		...chosen.flatMap((products, place) => {
			const list = options[place] ?? [];
			return Array.from({ length: 3 }, (_, n) => -(products[n] ? list.indexOf(products[n]) : list.length));
		}),
	];
	let best: Item[][] | null = null;
	let greatest: number[] = [];
	const visit = (place: number, chosen: Item[][], filling: Filling) => {
		const at = group[place];
		if (at === undefined) {
			const reached = figures(chosen);
			const differs = reached.findIndex((figure, n) => figure !== greatest[n]);
			if (best === null || (differs >= 0 && (reached[differs] ?? 0) > (greatest[differs] ?? 0)))
				[best, greatest] = [chosen, reached];
			return;
		}
		for (const set of subsets(options[place] ?? [], room(at, step(at).upTo))) {
			const next = filling.map((products, slot) => (slot === at ? [...products, ...set] : products));
			if (keeps(next)) visit(place + 1, [...chosen, set], next);
		}
	};
	visit(0, [], current);
	return best ?? [];
}

function subsets<T>(values: T[], most: number): T[][] {
	const wider = (sets: T[][], value: T) =>
		sets.concat(sets.filter(({ length }) => length < most).map((set) => set.concat([value])));
	return values.reduce(wider, [[]]);
}

/** All slots that lead to one another over rules, ascending. */
function groupOf(at: number, rules: Rule[]): number[] {
	let group = [at];
	for (;;) {
		const touching = rules.filter(({ slots }) => slots.some((slot) => group.includes(slot)));
		const wider = [...new Set([...group, ...touching.flatMap(({ slots }) => slots)])].sort((a, b) => a - b);
		if (wider.length === group.length) return group;
		group = wider;
	}
}

function ruleOf({ slots: named, rule }: Constraint, views: SlotView[], { limitOf, reaches }: Meanings): Rule | null {
	const slots = [...views.keys()].filter((at) => named.length === 0 || named.includes(views[at]?.slot.id ?? ""));
	if (rule.kind === "price") {
		const most = limitOf(rule.most);
		if (most === null || slots.length === 0) return null;
		const keeps = (filling: Filling) => {
			const prices = slots.flatMap((at) => filling[at]?.map((product) => views[at]?.price(product) ?? null) ?? []);
			return !prices.includes(null) && prices.reduce((sum: number, price) => sum + (price ?? 0), 0) <= most;
		};
		return { slots, keeps };
	}
	if (slots.length < 2) return null;
	const isAllowed = (a: Item, b: Item): boolean | null => {
		if (rule.kind === "alike") {
			const [one, other] = [a, b].map(({ attributes }) => [attributes[rule.attribute] ?? []].flat());
			return one?.some((value) => other?.includes(value)) ?? false;
		}
		const [first, second] = [reaches(rule.one, a), reaches(rule.other, b)];
		if (first === null || second === null) return null;
		return rule.kind === "apart" ? !(first && second) : !first || second;
	};
	const probe: Item = {
		...{ id: "", title: "", attributes: {}, collections: [], rank: null, price: null, active: true, available: true },
		...{ variants: [], had: [], toBeHad: true, standsFor: [], outcome: null },
	};
	if (isAllowed(probe, probe) === null) return null;
	const keeps = (filling: Filling) =>
		slots.every((one) =>
			slots.every(
				(other) => one === other || filling[one]?.every((a) => filling[other]?.every((b) => isAllowed(a, b))) === true,
			),
		);
	return { slots, keeps };
}

/** Score, rank, to be had, price, products before outcomes, id; match follows the score. */
export function inOrder(scoreOf: (product: Item) => number, products: Item[]): Item[] {
	const last = (value: number | null) => value ?? Number.POSITIVE_INFINITY;
	const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
	return products.sort(
		(a, b) =>
			compare(scoreOf(b), scoreOf(a)) ||
			compare(last(a.rank), last(b.rank)) ||
			compare(Number(b.available), Number(a.available)) ||
			compare(last(a.price), last(b.price)) ||
			compare(a.outcome ?? -1, b.outcome ?? -1) ||
			(a.id < b.id ? -1 : 1),
	);
}
