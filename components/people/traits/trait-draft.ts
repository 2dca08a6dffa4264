import { locales } from "@/lib/contracts/locales";
import { makeKey } from "@/lib/contracts/make-key";
import { type TraitBody, type TraitRow, traitBody } from "@/lib/contracts/traits";
import { lifeInDays, type SpokenLife, spokenLife } from "@/lib/profile/shelf-life";
import type { LocalText, TraitType } from "@/lib/profile/types";

/** A trait while it is being written: texts may be empty, and what doesn't belong to its type waits beside it. */
export interface TraitDraft {
	/** null: made from the name. */
	key: string | null;
	name: LocalText;
	type: TraitType;
	unit: string;
	options: OptionDraft[];
	sensitive: boolean;
	/** null: for good. */
	life: { amount: string; unit: SpokenLife["unit"] } | null;
	purposes: string[];
	archived: boolean;
}
export interface OptionDraft {
	/** Of the line, not stored. */
	id: number;
	/** null: made from the name. */
	value: string | null;
	name: LocalText;
}

/** What is edited: a trait of the dictionary, or (null) a new one for the purposes. */
export function draftOf(trait: TraitRow | null, purposes: string[]): TraitDraft {
	if (!trait) {
		const empty = { key: null, name: {}, unit: "", options: [], sensitive: false, archived: false };
		return { ...empty, type: "choice", life: { amount: "12", unit: "months" }, purposes };
	}
	const { key, name, type, unit, sensitive, shelfLifeDays, archived } = trait;
	const spoken = shelfLifeDays === null ? null : spokenLife(shelfLifeDays);
	return {
		...{ key, name, type, unit, sensitive, archived, purposes: trait.purposes },
		options: trait.options.map((option, id) => ({ id, ...option })),
		life: spoken && { amount: String(spoken.amount), unit: spoken.unit },
	};
}

export const hasOptions = (type: TraitType): boolean => type === "choice" || type === "set";

/** Null while something is missing or can't be. */
export function bodyOf(draft: TraitDraft): TraitBody | null {
	const { type, life, sensitive, purposes, archived } = draft;
	const name = written(draft.name);
	const read = traitBody.safeParse({
		...{ type, sensitive, purposes, archived, name },
		key: draft.key ?? makeKey(firstText(name)),
		unit: type === "number" ? draft.unit : "",
		options: hasOptions(type) ? optionsOf(draft.options) : [],
		shelfLifeDays: life && lifeInDays({ amount: Number(life.amount), unit: life.unit }),
	});
	return read.success ? read.data : null;
}

/** What the key or value will be: the own one, else made from the first name there is. */
export const keyOf = (own: string | null, name: LocalText): string => {
	const text = firstText(written(name));
	return own ?? (text ? makeKey(text) : "");
};

/** The dashboard's languages, and those that the trait has words in. */
export const draftLanguages = ({ name, options }: TraitDraft): string[] => [
	...new Set([...locales, ...[name, ...options.map((option) => option.name)].flatMap(Object.keys)]),
];

/** A line left empty is no option. */
const optionsOf = (options: readonly OptionDraft[]) =>
	options.flatMap((option) => {
		const name = written(option.name);
		return option.value === null && firstText(name) === "" ? [] : [{ value: keyOf(option.value, name), name }];
	});

const written = (text: LocalText): LocalText =>
	Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim() !== ""));
const firstText = (text: LocalText): string => Object.values(text)[0] ?? "";
