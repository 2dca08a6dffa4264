import type { TraitContent, TraitDefinition } from "./types";

const mostText = 500;

/** What is said of a trait, brought into its type; null when it doesn't fit. Several parts only make a set; of others the last counts. */
export function fitTrait(
	{ type, options }: Pick<TraitDefinition, "type" | "options">,
	said: readonly (string | number | boolean)[],
): TraitContent | null {
	const last = said.at(-1);
	if (last === undefined) return null;
	if (type === "set") {
		const known = options.map(({ value }) => value).filter((value) => said.some((part) => String(part) === value));
		return known.length > 0 && said.every((part) => known.includes(String(part))) ? known : null;
	}
	return fitOne(type, options, last);
}

function fitOne(
	type: Exclude<TraitDefinition["type"], "set">,
	options: TraitDefinition["options"],
	said: string | number | boolean,
): TraitContent | null {
	switch (type) {
		case "choice":
			return options.some(({ value }) => value === String(said)) ? String(said) : null;
		case "number":
		case "date":
			return fitNumber(said, type === "date");
		case "bool":
			return typeof said === "boolean" ? said : (WORDS.get(String(said).trim().toLowerCase()) ?? null);
		case "text":
			return fitText(String(said));
	}
}

const WORDS = new Map([
	["true", true],
	["yes", true],
	["1", true],
	["false", false],
	["no", false],
	["0", false],
]);

function fitNumber(said: string | number | boolean, whole: boolean): number | null {
	if (typeof said === "boolean" || String(said).trim() === "") return null;
	const number = Number(said);
	return Number.isFinite(number) && (!whole || Number.isInteger(number)) ? number : null;
}

function fitText(said: string): string | null {
	const text = said.trim();
	return text.length > 0 && text.length <= mostText ? text : null;
}
