/**
 * A day as lists write it, as the moment in which it begins (UTC): 2026-05-31, 31.5.2026, 31/05/2026, 31-05-26, with or without
 * a time behind it. The day comes before the month. Null when it is none.
 */
export function readDay(text: string): Date | null {
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T ])/.exec(text.trim());
	const local = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})(?:$|[ ,])/.exec(text.trim());
	const [year, month, day] = iso
		? [iso[1], iso[2], iso[3]].map(Number)
		: local
			? [Number(local[3]) + (local[3]?.length === 2 ? 2000 : 0), Number(local[2]), Number(local[1])]
			: [0, 0, 0];
	const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
	const same = date.getUTCFullYear() === year && date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
	return same && (year ?? 0) >= 1990 ? date : null;
}
