import { rate } from "../lib/analytics/rate";
import type { Part } from "../lib/quiz/prove/figures";

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
const tenths = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const sayNumber = (value: number): string => number.format(value);

export const sayBits = (value: number): string => `${value.toFixed(2)} bits`;

/** "3 rows", "1 row". */
export const count = (value: number, noun: string): string => `${sayNumber(value)} ${noun}${value === 1 ? "" : "s"}`;

/** "12.5 %" when exact, "12.5 % (10.6–14.7)" with the 95 % interval of a sample, "–" of nobody. */
export function share({ count, of }: Part, exact: boolean): string {
	if (of === 0) return "–";
	if (exact) return `${percent(count / of)} %`;
	const { value, low, high } = rate(count, of);
	return `${percent(value ?? 0)} % (${percent(low ?? 0)}–${percent(high ?? 0)})`;
}

const percent = (value: number): string => tenths.format(value * 100);

/** Texts of a file on one line, without what steers a terminal. */
export const oneLine = (text: string): string =>
	text
		.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, " ")
		.replace(/\s+/g, " ")
		.trim();
