import "server-only";
import { type DecimalSign, parseNumber } from "./parse-number";

/** The database holds twelve digits, two of them behind the point. */
const LARGEST = 9_999_999_999.99;
const currency = /^(?:US|AU|CA|NZ|HK|R)?\p{Sc}$|^(?:kr|[a-z]{3}|zł|kč|ft|lei|rs|tl|fr)\.?$/iu;

/** A price ≥ 0 in major units, rounded to two decimals, with or without a currency. null when it is none. */
export function parsePrice(text: string, decimal: DecimalSign): number | null {
	const bare = withoutCurrency(text.trim()).replace(/[.,]\s*[-–—]$/, "");
	const value = parseNumber(bare, decimal);
	if (value === null || value < 0 || value > LARGEST) return null;
	return Math.round(value * 100) / 100;
}

function withoutCurrency(text: string): string {
	const match = /^([^\d+.,'’−–-]*\.?)\s*([+−–-]?[\d.,'’\s]*\d(?:[.,]\s*[-–—])?)\s*(.*)$/u.exec(text);
	if (!match) return text;
	const [, before = "", digits = "", after = ""] = match;
	const known = (sign: string) => sign === "" || currency.test(sign);
	return known(before.trim()) && known(after.trim()) ? digits : text;
}
