import { z } from "zod";
import { type TraitDefinition, traitTypes } from "../profile/types";
import { locale, mostLocales } from "./quiz-parts";

export const mostTraits = 200;
export const mostOptions = 100;

const name = z
	.record(locale, z.string().trim().min(1).max(80))
	.refine((texts) => Object.keys(texts).length > 0 && Object.keys(texts).length <= mostLocales);

const option = z.strictObject({ value: z.string().trim().min(1).max(100), name });

/**
 * POST …/people/traits and PUT …/people/traits/TRAIT. A choice or set has options, each value once; nothing else has. Purposes
 * are ids of the workspace's.
 */
export const traitBody = z
	.strictObject({
		/** What effects, imports and exports call it, as `makeKey` makes it. */
		key: z
			.string()
			.max(64)
			.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
			.refine((key) => !(key in {})),
		name,
		type: z.enum(traitTypes),
		unit: z.string().trim().max(20),
		options: z.array(option).max(mostOptions),
		sensitive: z.boolean(),
		/** A hundred years at most. */
		shelfLifeDays: z.number().int().min(1).max(36_525).nullable(),
		purposes: z.array(z.uuid()).min(1).max(50),
		archived: z.boolean(),
	})
	.refine(({ type, options }) => (type === "choice" || type === "set" ? options.length > 0 : options.length === 0), {
		path: ["options"],
		message: "options belong to a choice or set, which needs one at least",
	})
	.refine(({ options }) => new Set(options.map(({ value }) => value)).size === options.length, {
		path: ["options"],
		message: "an option is there twice",
	})
	.refine(({ type, unit }) => type === "number" || unit === "", {
		path: ["unit"],
		message: "only numbers have a unit",
	});
export type TraitBody = z.infer<typeof traitBody>;

export const traitParams = z.object({ trait: z.uuid() });

/** GET …/people/traits: the dictionary in its order, archived ones too. */
export interface TraitRow extends TraitDefinition {
	archived: boolean;
}

/** GET …/people/traits/use: by trait id. */
export type TraitUses = Record<string, TraitUse>;
export interface TraitUse {
	/** Of how many people it is known. */
	people: number;
	/** Of them, those whose value has gone stale. */
	stale: number;
	/** Something was ever kept of it: its type and key stay. */
	kept: boolean;
	/** Whose drafts say something of it. */
	quizzes: { id: string; name: string }[];
}
