import type { Locale } from "@/lib/quiz/types";

/** As it is written in the locale, without grouping, so that it can be edited. */
export function formatNumber(value: number, locale: Locale): string {
	return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 }).format(value);
}

/** Reads a number as the locale writes it ("1.250,5" in Danish), or null. */
export function parseNumber(text: string, locale: Locale): number | null {
	const parts = new Intl.NumberFormat(locale).formatToParts(-12345.6);
	const sign = (type: "group" | "decimal") => parts.find((part) => part.type === type)?.value ?? "";
	const plain = text
		.replace(/[\s\u00a0\u202f'’]/g, "")
		.replaceAll(sign("group").trim() || "\u00a0", "")
		.replace(sign("decimal"), ".")
		.replace("−", "-");
	return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
