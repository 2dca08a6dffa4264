import { sayDay } from "./day";
import { explainTexts } from "./explain-texts";
import { numberFormat } from "./formats";
import type { Locale, NumericQuestion } from "./types";

/** A numeric answer in words: "250 kr.", "4 of 5", "26 November 2026". */
export function sayNumber(
	{ kind, max, unit }: { kind: NumericQuestion["kind"]; max: number; unit: string },
	value: number,
	locale: Locale,
): string {
	const digits = (number: number) => numberFormat(locale).format(number);
	if (kind === "date") return sayDay(value, locale);
	if (kind === "rating" || kind === "scale") return `${digits(value)} ${explainTexts(locale).outOf} ${digits(max)}`;
	return `${digits(value)} ${unit}`.trim();
}
