import { z } from "zod";
import type { Aggregate, Block, Screen } from "../quiz/types";
import { effects, exactly, finite, imageUrl, longText, node, shortText } from "./quiz-parts";

const ticks = z.int().min(0).max(100);

const asked = {
	...node,
	text: shortText,
	help: longText,
	why: longText,
	required: z.boolean(),
	declinable: z.boolean(),
	sensitive: z.boolean(),
	importance: z.number().min(0).max(1000),
};

const choice = z.strictObject({
	...node,
	text: shortText,
	imageUrl,
	imageAlt: shortText,
	exclusive: z.boolean(),
	reason: shortText,
	effects,
});
const range = z.strictObject({
	...node,
	from: finite.nullable(),
	to: finite.nullable(),
	reason: shortText,
	effects,
});

const textBlock = z.strictObject({
	...node,
	kind: z.literal("text"),
	heading: shortText,
	body: longText,
	imageUrl,
});

const aggregate = exactly<Aggregate>()(
	z.discriminatedUnion("kind", [
		z.strictObject({ kind: z.enum(["mean", "sum", "max"]) }),
		z.strictObject({ kind: z.literal("capped"), cap: z.number().min(0).max(1_000_000) }),
	]),
);

const choiceQuestion = z.strictObject({
	...asked,
	kind: z.enum(["single", "multiple", "picture", "yesno", "dropdown", "ranking"]),
	choices: z.array(choice).max(100),
	min: ticks,
	max: ticks,
	aggregate,
});

const numeric = {
	...asked,
	min: finite,
	max: finite,
	step: finite,
	unit: shortText,
	effects,
	ranges: z.array(range).max(50),
};
const numberQuestion = z.strictObject({ ...numeric, kind: z.enum(["number", "slider", "rating", "date"]) });
const scaleQuestion = z.strictObject({ ...numeric, kind: z.literal("scale"), low: shortText, high: shortText });

const personalQuestion = z.strictObject({
	...asked,
	kind: z.enum(["shortText", "longText", "email", "phone"]),
	maxLength: z.int().min(1).max(2000),
});

const contactQuestion = z.strictObject({
	...asked,
	kind: z.literal("contact"),
	fields: z
		.array(z.enum(["name", "email", "phone"]))
		.max(3)
		.refine((fields) => new Set(fields).size === fields.length, { message: "a field is listed twice" }),
});

const consentQuestion = z.strictObject({
	...asked,
	kind: z.literal("consent"),
	purpose: z.string().max(64),
});

const block = exactly<Block>()(
	z.discriminatedUnion("kind", [
		textBlock,
		choiceQuestion,
		numberQuestion,
		scaleQuestion,
		personalQuestion,
		contactQuestion,
		consentQuestion,
	]),
);

/** Well shaped only; whether it makes sense (no choices, min above max …) is for lib/quiz/validate to say. */
export const screen = exactly<Screen>()(
	z.strictObject({
		...node,
		name: z.string().max(200),
		blocks: z.array(block).max(50),
	}),
);
