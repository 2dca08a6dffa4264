import { z } from "zod";
import type { Effect, LocalText, Operand, Predicate, Target } from "../quiz/types";
import { isWebUrl } from "../quiz/web-url";

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? unknown : never) : never;

/** Gives a schema the type T, and refuses to compile when what it accepts is not exactly T. */
export const exactly =
	<T>() =>
	<S extends z.ZodType<T>>(schema: S & Same<z.output<S>, T>): z.ZodType<T, T> =>
		schema as unknown as z.ZodType<T, T>;

/** Ids are keys of plain records in the engine, so no id may be a name that every object has. */
export const nodeId = z
	.string()
	.max(64)
	.regex(/^[A-Za-z0-9][\w-]*$/)
	.refine((id) => !(id in {}));
export const node = { id: nodeId, lineage: nodeId };
export const productId = z.string().min(1).max(64);

/** BCP 47, as far as quizzes need it. */
export const locale = z
	.string()
	.max(35)
	.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

export const mostLocales = 20;
export const locales = z.array(locale).min(1).max(mostLocales);

/** At most `most` characters per locale. */
export const localText = (most: number): z.ZodType<LocalText, LocalText> =>
	z.record(locale, z.string().max(most)).refine((text) => Object.keys(text).length <= mostLocales, {
		message: "too many locales",
	});
export const shortText = localText(300);
export const longText = localText(5000);

/** A path on our own host or an address on the web; nothing else may reach an `src`. */
export const imageUrl = z
	.string()
	.max(2000)
	.regex(/^(https?:\/\/|\/(?!\/))[^\s"'<>\\]+$/)
	.nullable();

/** An address on the web to lead people to, or "" while it isn't written. */
export const webUrl = z
	.string()
	.max(2000)
	.refine((url) => url === "" || isWebUrl(url), { message: "not an address on the web" });

/** A number that can be added to others without running off. */
export const finite = z.number().min(-1e12).max(1e12);

const scalar = z.union([z.string().max(500), z.number(), z.boolean()]);

const operand = exactly<Operand>()(
	z.discriminatedUnion("kind", [
		z.strictObject({
			kind: z.literal("literal"),
			values: z.array(scalar).max(200),
		}),
		z.strictObject({ kind: z.literal("answer"), question: nodeId }),
		z.strictObject({ kind: z.literal("variable"), variable: nodeId }),
	]),
);

const predicate = exactly<Predicate>()(
	z.strictObject({
		attribute: z.string().min(1).max(100),
		op: z.enum(["is", "isNot", "in", "hasAny", "hasAll", "<", "≤", ">", "≥", "between"]),
		operand,
	}),
);

export const target = exactly<Target>()(
	z.discriminatedUnion("kind", [
		z.strictObject({
			kind: z.literal("products"),
			ids: z.array(productId).max(500),
		}),
		z.strictObject({ kind: z.literal("collection"), id: z.string().max(64) }),
		z.strictObject({ kind: z.literal("outcomes"), outcomes: z.array(nodeId).max(100) }),
		z.strictObject({
			kind: z.literal("where"),
			all: z.array(predicate).max(20),
		}),
	]),
);

const points = z.number().min(-1_000_000).max(1_000_000);

const effect = exactly<Effect>()(
	z.discriminatedUnion("kind", [
		z.strictObject({ id: nodeId, kind: z.literal("score"), target, points }),
		z.strictObject({
			id: nodeId,
			kind: z.literal("require"),
			target,
			priority: z.number().min(-1000).max(1000),
			hard: z.boolean(),
		}),
		z.strictObject({
			id: nodeId,
			kind: z.literal("exclude"),
			target,
			reason: shortText,
		}),
		z.strictObject({
			id: nodeId,
			kind: z.literal("pin"),
			target,
			slot: nodeId.nullable(),
		}),
		z.strictObject({
			id: nodeId,
			kind: z.literal("variable"),
			variable: nodeId,
			op: z.enum(["add", "set"]),
			value: z.union([finite, z.literal("answer")]),
		}),
		z.strictObject({ id: nodeId, kind: z.literal("trait"), attribute: z.string().max(100), value: scalar.nullable() }),
		z.strictObject({ id: nodeId, kind: z.literal("tag"), tag: z.string().max(100) }),
	]),
);
export const effects = z.array(effect).max(100);
