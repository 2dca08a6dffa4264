import { z } from "zod";
import type { Condition } from "../quiz/types";
import { exactly, locale, nodeId } from "./quiz-parts";

const question = nodeId;
const comparison = {
	op: z.enum(["=", "≠", "<", "≤", ">", "≥", "between"]),
	value: z.number(),
	to: z.number().nullable(),
};
const leaves = [
	z.strictObject({
		kind: z.literal("choice"),
		question,
		op: z.enum(["hasAny", "hasAll", "hasNone", "first"]),
		choices: z.array(nodeId).max(100),
	}),
	z.strictObject({
		kind: z.literal("number"),
		question,
		...comparison,
	}),
	z.strictObject({
		kind: z.literal("status"),
		question,
		is: z.enum(["answered", "skipped", "declined", "notVisited"]),
	}),
	z.strictObject({ kind: z.literal("consent"), question }),
	z.strictObject({ kind: z.literal("variable"), variable: nodeId, ...comparison }),
	z.strictObject({ kind: z.literal("locale"), locales: z.array(locale).max(20) }),
	z.strictObject({ kind: z.literal("source"), sources: z.array(z.string().max(200)).max(50) }),
	z.strictObject({
		kind: z.literal("known"),
		attribute: z.string().max(64),
		test: z.discriminatedUnion("kind", [
			z.strictObject({ kind: z.literal("any") }),
			z.strictObject({ kind: z.literal("oneOf"), values: z.array(z.string().max(200)).max(50) }),
			z.strictObject({ kind: z.literal("number"), ...comparison }),
		]),
	}),
] as const;

/** Groups nest to a fixed depth, so that no document can exhaust the stack. */
function nested(depth: number): z.ZodType<Condition, Condition> {
	const leaf = z.discriminatedUnion("kind", leaves);
	if (depth === 0) return leaf;
	const inner = nested(depth - 1);
	const of = z.array(inner).max(50);
	return exactly<Condition>()(
		z.discriminatedUnion("kind", [
			z.strictObject({ kind: z.literal("all"), of }),
			z.strictObject({ kind: z.literal("any"), of }),
			z.strictObject({ kind: z.literal("not"), of: inner }),
			...leaves,
		]),
	);
}

/** and/or/not groups, at most eight deep. */
export const condition: z.ZodType<Condition, Condition> = nested(8);
