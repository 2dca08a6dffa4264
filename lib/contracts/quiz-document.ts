import { z } from "zod";
import type { QuizDocument, ResultPage, Rule, Slot, Theme, Variable } from "../quiz/types";
import { screen } from "./quiz-block";
import { condition } from "./quiz-condition";
import {
	exactly,
	finite,
	imageUrl,
	locales,
	longText,
	node,
	nodeId,
	productId,
	shortText,
	target,
	webUrl,
} from "./quiz-parts";

/** Most bytes of a document, serialised as UTF-8 JSON. */
export const mostDocumentBytes = 1024 * 1024;

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/);
const theme = exactly<Theme>()(
	z.strictObject({
		accent: colour,
		background: colour,
		text: colour,
		radius: z.number().min(0).max(48),
		brand: z.string().max(100),
		logoUrl: imageUrl,
	}),
);

const rule = exactly<Rule>()(
	z.strictObject({
		...node,
		when: condition,
		then: z.discriminatedUnion("kind", [
			z.strictObject({ kind: z.literal("jump"), from: nodeId, to: nodeId }),
			z.strictObject({ kind: z.literal("leave"), from: nodeId, url: webUrl }),
			z.strictObject({ kind: z.literal("skip"), screen: nodeId }),
			z.strictObject({ kind: z.literal("hide"), node: nodeId }),
		]),
	}),
);

const variable = exactly<Variable>()(z.strictObject({ ...node, name: z.string().max(100), initial: finite }));

const productIds = z.array(productId).max(100);
const count = z.int().min(0).max(50);
const slot = exactly<Slot>()(
	z.strictObject({
		...node,
		name: shortText,
		candidates: target,
		min: count,
		max: count,
		minMatch: z.number().min(0).max(100).nullable(),
		minScore: finite.nullable(),
		unique: z.boolean(),
		fallback: productIds,
	}),
);

const resultPage = exactly<ResultPage>()(
	z.strictObject({
		...node,
		name: z.string().max(200),
		when: condition.nullable(),
		heading: shortText,
		body: longText,
		empty: longText,
		slots: z.array(slot).max(20),
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

/**
 * The quiz document as it crosses the wire and lies in the database: "well shaped". Limits every string and list;
 * `mostDocumentBytes` limits the whole. What makes sense is for lib/quiz/validate.
 */
export const quizDocument = exactly<QuizDocument>()(
	z.strictObject({
		format: z.literal(2),
		title: shortText,
		description: longText,
		locales,
		currency: z.string().regex(/^[A-Z]{3}$/),
		theme,
		screens: z.array(screen).max(200),
		rules: z.array(rule).max(500),
		variables: z.array(variable).max(50),
		resultPages: z.array(resultPage).max(50),
	}),
);
