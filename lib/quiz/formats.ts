import type { Locale } from "./types";

/** Formats take far longer to make than to use: each is made once. There are as many as there are locales and currencies. */
const lists = new Map<Locale, Intl.ListFormat>();
const numbers = new Map<Locale, Intl.NumberFormat>();
const sums = new Map<string, (amount: number) => string>();
/** Prices come again and again, and there are only so many. */
const MOST_SUMS = 10_000;

export const listFormat = (locale: Locale): Intl.ListFormat => keep(lists, locale, () => new Intl.ListFormat(locale));

export const numberFormat = (locale: Locale): Intl.NumberFormat =>
	keep(numbers, locale, () => new Intl.NumberFormat(locale));

/** A sum of money in major units: "149,00 kr." */
export function sayMoney(amount: number, currency: string, locale: Locale): string {
	return keep(sums, `${locale} ${currency}`, () =>
		remember(new Intl.NumberFormat(locale, { style: "currency", currency })),
	)(amount);
}

function remember(format: Intl.NumberFormat): (amount: number) => string {
	const said = new Map<number, string>();
	return (amount) => {
		if (said.size > MOST_SUMS) said.clear();
		const known = said.get(amount) ?? format.format(amount);
		said.set(amount, known);
		return known;
	};
}

function keep<T>(formats: Map<string, T>, key: string, make: () => T): T {
	const known = formats.get(key) ?? make();
	formats.set(key, known);
	return known;
}
