import { z } from "zod";
import { MOST_CSS } from "../quiz/own-css";
import type { QuizDocument, Rule, Sharing, StockPolicy, Substitute, Theme, Variable, Wording } from "../quiz/types";
import { screen } from "./quiz-block";
import { condition } from "./quiz-condition";
import { outcome, resultPage } from "./quiz-page";
import { exactly, finite, imageUrl, locales, longText, node, nodeId, productId, shortText, webUrl } from "./quiz-parts";

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
		css: z.string().max(MOST_CSS),
	}),
);

const sharing = exactly<Sharing>()(
	z.strictObject({ title: shortText, description: shortText, imageUrl, imageAlt: shortText, index: z.boolean() }),
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

const stock = exactly<StockPolicy>()(
	z.strictObject({ soldOut: z.enum(["hide", "show"]), least: z.int().min(1).max(1_000_000) }),
);
const substitute = exactly<Substitute>()(z.strictObject({ product: productId, by: z.array(productId).max(20) }));
const wording = exactly<Wording>()(
	z.strictObject({ because: shortText, unmet: shortText, fallback: shortText, substitute: shortText }),
);

/**
 * The quiz document as it crosses the wire and lies in the database: "well shaped". Limits every string and list;
 * `mostDocumentBytes` limits the whole. What makes sense is for lib/quiz/validate.
 */
export const quizDocument = exactly<QuizDocument>()(
	z.strictObject({
		format: z.literal(5),
		title: shortText,
		description: longText,
		trust: shortText,
		sharing,
		locales,
		currency: z.string().regex(/^[A-Z]{3}$/),
		theme,
		screens: z.array(screen).max(200),
		rules: z.array(rule).max(500),
		variables: z.array(variable).max(50),
		outcomes: z.array(outcome).max(100),
		resultPages: z.array(resultPage).max(50),
		stock,
		substitutes: z.array(substitute).max(500),
		wording,
	}),
);
