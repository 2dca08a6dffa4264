import { isFresh } from "./freshness";
import { type Obstacle, obstacle, type Person } from "./may-use";
import type { KnownValue } from "./types";

const DAY_MS = 86_400_000;

/** A value that goes stale within so many days is going stale. */
export const SOON_DAYS = 30;

/** What is asked of a trait's value: that there is one, that it is one of (a set: holds one of), or that it lies within. */
export type TraitTest =
	| { op: "known" }
	| { op: "is"; values: (string | number | boolean)[] }
	/** Both ends count; null is open. Dates as days since 1970-01-01. */
	| { op: "between"; from: number | null; to: number | null };

export const freshnessStates = ["fresh", "soon", "stale"] as const;
/** fresh: for longer than `SOON_DAYS`; soon: goes stale within them. */
export type FreshnessState = (typeof freshnessStates)[number];

export type Bought =
	| { of: "anything" }
	| { of: "product"; product: string }
	| { of: "collection"; collection: string }
	| { of: "attribute"; attribute: string; value: string | number | boolean };

export type SegmentLeaf =
	| { kind: "trait"; trait: string; test: TraitTest }
	| { kind: "freshness"; trait: string; is: FreshnessState }
	| { kind: "consent"; purpose: string }
	/** Gave or changed something within the days. */
	| { kind: "seen"; days: number }
	/** Came to a result of it. */
	| { kind: "quiz"; quiz: string }
	/** At least so many orders with it; `days` null: ever. */
	| { kind: "bought"; what: Bought; orders: number; days: number | null };

export type SegmentCondition =
	| { kind: "all"; of: SegmentCondition[] }
	| { kind: "any"; of: SegmentCondition[] }
	| { kind: "not"; of: SegmentCondition }
	| SegmentLeaf;

export interface BoughtProduct {
	product: string;
	collections: string[];
	attributes: Record<string, string | number | boolean | string[]>;
}

/** An order that is joined with the person. */
export interface JoinedOrder {
	at: number;
	/** For which it was joined. */
	purpose: string;
	products: BoughtProduct[];
}

/** All that segments ask about. */
export interface SegmentPerson extends Person {
	seenAt: number;
	/** The value that counts, by trait. */
	values: ReadonlyMap<string, Pick<KnownValue, "value" | "purposes" | "staleAt">>;
	quizzes: ReadonlySet<string>;
	orders: readonly JoinedOrder[];
}

/**
 * How much is drawn upon: all that is known; what was given for the purpose; of that, what is fresh. What isn't drawn upon is
 * neither true nor false (null), so that leaving it out never puts anyone in, by a "not" either.
 */
export const drawnUpon = ["all", "for-purpose", "usable"] as const;
export type DrawnUpon = (typeof drawnUpon)[number];

interface Asked {
	purpose: string;
	now: number;
	drawn: DrawnUpon;
}

/**
 * Whether a person is in a segment by all that is known of them, and the first obstacle to using them there for its
 * purpose, in the order of `obstacle`; what the condition rests on is judged as values are.
 */
export function standIn(
	{ condition, purpose }: { condition: SegmentCondition; purpose: string },
	person: SegmentPerson,
	now: number,
): { matches: boolean; obstacle: Obstacle | null } {
	const holds = (drawn: DrawnUpon) => evaluate(condition, person, { purpose, now, drawn }) === true;
	if (!holds("all")) return { matches: false, obstacle: null };
	const found = obstacle(person, null, purpose, now);
	if (found) return { matches: true, obstacle: found };
	if (!holds("for-purpose")) return { matches: true, obstacle: "other-purpose" };
	return { matches: true, obstacle: holds("usable") ? null : "stale" };
}

/** Three values, as in SQL: null is not known. An empty "all" is true, an empty "any" false. */
function evaluate(condition: SegmentCondition, person: SegmentPerson, asked: Asked): boolean | null {
	switch (condition.kind) {
		case "all":
			return firstOf(false, condition.of, person, asked);
		case "any":
			return firstOf(true, condition.of, person, asked);
		case "not": {
			const inner = evaluate(condition.of, person, asked);
			return inner === null ? null : !inner;
		}
		default:
			return evaluateLeaf(condition, person, asked);
	}
}

/** `deciding` when one of them is, else unknown when one of them is, else the other. */
function firstOf(
	deciding: boolean,
	of: readonly SegmentCondition[],
	person: SegmentPerson,
	asked: Asked,
): boolean | null {
	const found = of.map((one) => evaluate(one, person, asked));
	if (found.includes(deciding)) return deciding;
	return found.includes(null) ? null : !deciding;
}

function evaluateLeaf(leaf: SegmentLeaf, person: SegmentPerson, { purpose, now, drawn }: Asked): boolean | null {
	switch (leaf.kind) {
		case "consent":
			return person.granted.has(leaf.purpose);
		case "seen":
			return person.seenAt >= now - leaf.days * DAY_MS;
		case "quiz":
			return person.quizzes.has(leaf.quiz);
		case "bought": {
			const since = leaf.days === null ? Number.NEGATIVE_INFINITY : now - leaf.days * DAY_MS;
			const orders = person.orders.filter(({ at, products }) => at >= since && isOneOf(leaf.what, products));
			const drawnOrders = drawn === "all" ? orders : orders.filter((order) => order.purpose === purpose);
			if (drawnOrders.length >= leaf.orders) return true;
			return orders.length >= leaf.orders ? null : false;
		}
		case "trait":
		case "freshness": {
			const known = person.values.get(leaf.trait);
			if (!known) return false;
			if (drawn !== "all" && !known.purposes.includes(purpose)) return null;
			if (leaf.kind === "freshness") return freshnessState(known, now) === leaf.is;
			if (drawn === "usable" && !isFresh(known, now)) return null;
			return passes(leaf.test, known.value);
		}
	}
}

export function freshnessState(value: Pick<KnownValue, "staleAt">, now: number): FreshnessState {
	if (!isFresh(value, now)) return "stale";
	return isFresh(value, now + SOON_DAYS * DAY_MS) ? "fresh" : "soon";
}

function passes(test: TraitTest, value: KnownValue["value"]): boolean {
	if (test.op === "known") return true;
	if (test.op === "is") return (Array.isArray(value) ? value : [value]).some((part) => test.values.includes(part));
	return (
		typeof value === "number" && (test.from === null || value >= test.from) && (test.to === null || value <= test.to)
	);
}

/** Whether one of the products is what is asked about. */
export function isOneOf(what: Bought, products: readonly BoughtProduct[]): boolean {
	if (what.of === "anything") return true;
	return products.some(({ product, collections, attributes }) => {
		if (what.of === "product") return product === what.product;
		if (what.of === "collection") return collections.includes(what.collection);
		const value = attributes[what.attribute];
		return Array.isArray(value) ? value.some((part) => part === what.value) : value === what.value;
	});
}

/** The leaves of a condition, in their order. */
export function leavesOf(condition: SegmentCondition): SegmentLeaf[] {
	if (condition.kind === "all" || condition.kind === "any") return condition.of.flatMap(leavesOf);
	return condition.kind === "not" ? leavesOf(condition.of) : [condition];
}
