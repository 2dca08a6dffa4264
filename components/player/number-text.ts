import type { Locale } from "@/lib/quiz/types";

/** As it is written in the locale, without grouping, so that it can be edited. */
export function formatNumber(value: number, locale: Locale): string {
	return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 }).format(value);
}

/** Arabic and Persian keyboards have digits and a decimal sign of their own. */
export function latinDigits(text: string): string {
	return text.replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`).replace("٫", ".");
}

/**
 * Reads a number as the locale writes it ("1.250,5" in Danish), or null. Its sign of grouping counts as one only before
 * three digits; elsewhere it can but be meant as a decimal sign ("49.95" in Danish).
 */
export function parseNumber(text: string, locale: Locale): number | null {
	const parts = new Intl.NumberFormat(locale).formatToParts(-12345.6);
	const group = parts.find(({ type }) => type === "group")?.value.trim() ?? "";
	const decimal = parts.find(({ type }) => type === "decimal")?.value ?? ".";
	const bare = text.replace(/[\s\p{Cf}'’٬]/gu, "").replace("−", "-");
	const [whole = "", ...rest] = bare.split(decimal);
	const [first = "", ...more] = group ? whole.split(group) : [whole];
	const grouped = /^-?[1-9]\d{0,2}$/.test(first) && more.every((part) => /^\d{3}$/.test(part));
	const between = grouped || rest.length > 0 ? "" : ".";
	const plain = [[first, ...more].join(between), ...rest].join(".");
	const sound = grouped || more.length === 0 || rest.length === 0;
	return sound && /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
