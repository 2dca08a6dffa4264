import { z } from "zod";
import type { Constraint, Decision, Outcome, Picked, ResultPage, Slot } from "../quiz/types";
import { condition } from "./quiz-condition";
import { exactly, finite, imageUrl, longText, node, nodeId, productId, shortText, target, webUrl } from "./quiz-parts";

const productIds = z.array(productId).max(100);
const count = z.int().min(0).max(50);

/** What can be recommended besides products. */
export const outcome = exactly<Outcome>()(
	z.strictObject({ ...node, name: shortText, body: longText, imageUrl, imageAlt: shortText, url: webUrl }),
);

const picked = exactly<Picked>()(
	z.discriminatedUnion("kind", [
		z.strictObject({
			kind: z.literal("product"),
			product: productId,
			variant: z.string().min(1).max(200).nullable(),
		}),
		z.strictObject({ kind: z.literal("outcome"), outcome: nodeId }),
	]),
);

const row = z.strictObject({ cells: z.array(z.array(nodeId).max(100)).max(10), pick: picked.nullable() });
const decision = exactly<Decision>()(
	z.discriminatedUnion("kind", [
		z.strictObject({
			kind: z.literal("table"),
			questions: z.array(nodeId).max(10),
			rows: z.array(row).max(500),
		}),
		z.strictObject({
			kind: z.literal("ranges"),
			variable: nodeId,
			cuts: z.array(finite).max(50),
			picks: z.array(picked.nullable()).max(51),
		}),
	]),
);

const slot = exactly<Slot>()(
	z.strictObject({
		...node,
		name: shortText,
		when: condition.nullable(),
		candidates: target,
		min: count,
		max: count,
		minMatch: z.number().min(0).max(100).nullable(),
		minScore: finite.nullable(),
		unique: z.boolean(),
		decision: decision.nullable(),
		fallback: productIds,
	}),
);

const constraint = exactly<Constraint>()(
	z.strictObject({
		...node,
		slots: z.array(nodeId).max(20),
		rule: z.discriminatedUnion("kind", [
			z.strictObject({
				kind: z.literal("price"),
				most: z.discriminatedUnion("kind", [
					z.strictObject({ kind: z.literal("literal"), value: z.number().min(0).max(1e12) }),
					z.strictObject({ kind: z.literal("answer"), question: nodeId }),
					z.strictObject({ kind: z.literal("variable"), variable: nodeId }),
				]),
			}),
			z.strictObject({ kind: z.literal("apart"), one: target, other: target }),
			z.strictObject({ kind: z.literal("onlyWith"), one: target, other: target }),
			z.strictObject({ kind: z.literal("alike"), attribute: z.string().max(100) }),
		]),
	}),
);

export const resultPage = exactly<ResultPage>()(
	z.strictObject({
		...node,
		name: z.string().max(200),
		when: condition.nullable(),
		heading: shortText,
		body: longText,
		empty: longText,
		slots: z.array(slot).max(20),
		constraints: z.array(constraint).max(50),
		fallback: productIds,
		signUp: z
			.strictObject({
				heading: shortText,
				body: longText,
				purposes: z.array(nodeId).max(20),
			})
			.nullable(),
	}),
);
