import type { Locale } from "./types";

const DAY = 86_400_000;

/** The answer to a date question: whole days since 1970-01-01 (UTC), of a date as "2026-11-26". Null: no such date. */
export function toDay(iso: string): number | null {
	if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
	const day = Date.parse(iso) / DAY;
	return isoDay(day) === iso ? day : null;
}

/** The day as "2026-11-26", or "" when it is beyond what a date can be. */
export function isoDay(day: number): string {
	const date = new Date(day * DAY);
	return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

/** The day as the locale writes it: "26 November 2026". */
export function sayDay(day: number, locale: Locale): string {
	const date = new Date(day * DAY);
	if (Number.isNaN(date.getTime())) return "";
	return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(date);
}
