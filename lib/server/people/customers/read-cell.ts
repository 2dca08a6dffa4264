import "server-only";
import { fitTrait } from "@/lib/profile/fit-trait";
import type { TraitContent } from "@/lib/profile/types";
import { parseFlag } from "@/lib/server/catalog/import/parse-flag";
import { type DecimalSign, parseNumber } from "@/lib/server/catalog/import/parse-number";
import { parseMoment } from "../orders/parse-moment";
import type { KnownTrait } from "./customer-words";

const DAY_MS = 86_400_000;

/** A cell that isn't blank as a trait's value; null when it doesn't fit. Options by value or by name in any language; a set's between ; or , or |. */
export function readTraitCell(trait: KnownTrait, text: string, decimal: DecimalSign): TraitContent | null {
	const said = partsOf(trait, text, decimal);
	return said && fitTrait(trait, said);
}

function partsOf(
	{ type, options }: KnownTrait,
	text: string,
	decimal: DecimalSign,
): (string | number | boolean)[] | null {
	switch (type) {
		case "choice":
			return [optionOf(options, text)];
		case "set": {
			// A whole cell may be an option whose name has a comma in it.
			const parts = optionOf(options, text) === text ? text.split(/[;,|]/) : [text];
			return parts.flatMap((part) => (part.trim() === "" ? [] : [optionOf(options, part.trim())]));
		}
		case "number":
			return one(parseNumber(text, decimal));
		case "bool":
			return one(parseFlag(text));
		case "date":
			return one(dayOf(text));
		case "text":
			return [text];
	}
}

const one = <T>(value: T | null): T[] | null => (value === null ? null : [value]);

function dayOf(text: string): number | null {
	const moment = parseMoment(text);
	return moment && Math.floor(moment.getTime() / DAY_MS);
}

/** The option's value; the text itself when it is none. */
function optionOf(options: KnownTrait["options"], text: string): string {
	const word = text.toLowerCase();
	const found = options.find(
		({ value, name }) =>
			value.toLowerCase() === word || Object.values(name).some((one) => one.trim().toLowerCase() === word),
	);
	return found?.value ?? text;
}
