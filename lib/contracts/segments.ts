import { z } from "zod";
import type { Obstacle } from "../profile/may-use";
import { type Bought, freshnessStates, leavesOf, type SegmentCondition, type TraitTest } from "../profile/segment";

/** A condition has so many leaves at most. */
const mostLeaves = 20;
const days = z.int().min(1).max(3650);
const word = z.union([z.string().max(500), z.number(), z.boolean()]);

const traitTest: z.ZodType<TraitTest, TraitTest> = z.discriminatedUnion("op", [
	z.strictObject({ op: z.literal("known") }),
	z.strictObject({ op: z.literal("is"), values: z.array(word).min(1).max(50) }),
	z.strictObject({ op: z.literal("between"), from: z.number().nullable(), to: z.number().nullable() }),
]);

export const bought: z.ZodType<Bought, Bought> = z.discriminatedUnion("of", [
	z.strictObject({ of: z.literal("anything") }),
	z.strictObject({ of: z.literal("product"), product: z.uuid() }),
	z.strictObject({ of: z.literal("collection"), collection: z.uuid() }),
	z.strictObject({ of: z.literal("attribute"), attribute: z.string().min(1).max(100), value: word }),
]);

const leaves = [
	z.strictObject({ kind: z.literal("trait"), trait: z.uuid(), test: traitTest }),
	z.strictObject({ kind: z.literal("freshness"), trait: z.uuid(), is: z.enum(freshnessStates) }),
	z.strictObject({ kind: z.literal("consent"), purpose: z.uuid() }),
	z.strictObject({ kind: z.literal("seen"), days }),
	z.strictObject({ kind: z.literal("quiz"), quiz: z.uuid() }),
	z.strictObject({
		kind: z.literal("bought"),
		what: bought,
		orders: z.int().min(1).max(1000),
		days: days.nullable(),
	}),
] as const;

/** Groups nest to a fixed depth, so that no condition can exhaust the stack. */
function nested(depth: number): z.ZodType<SegmentCondition, SegmentCondition> {
	const leaf = z.discriminatedUnion("kind", leaves);
	if (depth === 0) return leaf;
	const inner = nested(depth - 1);
	const of = z.array(inner).max(mostLeaves);
	return z.discriminatedUnion("kind", [
		z.strictObject({ kind: z.literal("all"), of }),
		z.strictObject({ kind: z.literal("any"), of }),
		z.strictObject({ kind: z.literal("not"), of: inner }),
		...leaves,
	]);
}

/** and/or/not groups, at most six deep. */
const segmentCondition = nested(6).refine((condition) => leavesOf(condition).length <= mostLeaves);

/** POST …/people/segments/count */
export const segmentAsk = z.strictObject({ purpose: z.uuid(), condition: segmentCondition });
export type SegmentAsk = z.infer<typeof segmentAsk>;

/** POST …/people/segments and PUT …/people/segments/SEGMENT */
export const segmentBody = segmentAsk.extend({ name: z.string().trim().min(1).max(120) });
export type SegmentBody = z.infer<typeof segmentBody>;

export const segmentParams = z.object({ segment: z.uuid() });

/** Of the people who match, how many may be used for the purpose; the others by what stands first in the way. */
export interface SegmentCount {
	matching: number;
	reachable: number;
	lost: Record<Obstacle, number>;
}

export interface SegmentRow extends SegmentBody {
	id: string;
	updatedAt: string;
}

/** What a segment may ask about, and how it is called. */
export interface SegmentWords {
	traits: {
		id: string;
		key: string;
		name: Record<string, string>;
		type: "choice" | "set" | "number" | "bool" | "date" | "text";
		unit: string;
		options: { value: string; name: Record<string, string> }[];
		/** Ids of those that values may be used for. */
		purposes: string[];
	}[];
	/** Not the archived ones. */
	purposes: { id: string; name: Record<string, string> }[];
	quizzes: { id: string; name: string }[];
	collections: { id: string; title: string }[];
	/** Of products, with some of their values. */
	attributes: { key: string; label: string; values: (string | number | boolean)[] }[];
}

/** What a link to a new segment says in its query. */
export const segmentLink = z.object({ trait: z.uuid(), is: z.enum(freshnessStates) });
