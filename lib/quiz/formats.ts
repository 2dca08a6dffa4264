import type { Locale } from "./types";

/** Formats take far longer to make than to use: each is made once. There are as many as there are locales and currencies. */
const lists = new Map<Locale, Intl.ListFormat>();
const numbers = new Map<Locale, Intl.NumberFormat>();
const sums = new Map<string, Intl.NumberFormat>();

export const listFormat = (locale: Locale): Intl.ListFormat => keep(lists, locale, () => new Intl.ListFormat(locale));

export const numberFormat = (locale: Locale): Intl.NumberFormat =>
	keep(numbers, locale, () => new Intl.NumberFormat(locale));

/** Of sums of money in major units. */
export const moneyFormat = (locale: Locale, currency: string): Intl.NumberFormat =>
	keep(sums, `${locale} ${currency}`, () => new Intl.NumberFormat(locale, { style: "currency", currency }));

function keep<T>(formats: Map<string, T>, key: string, make: () => T): T {
	const known = formats.get(key) ?? make();
	formats.set(key, known);
	return known;
}
