import "server-only";

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;
const european = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[ ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** A date or moment as files write it: 2026-03-01, with a time and zone or without (then UTC), or day first. null when it is none. */
export function parseMoment(text: string): Date | null {
	const [, ...parts] = iso.exec(text) ?? [];
	const [, day, month, year, ...time] = european.exec(text) ?? [];
	const [y, mo, d, h = "0", mi = "0", s = "0", zone = "Z"] = parts.length > 0 ? parts : [year, month, day, ...time];
	if (!y || !mo || !d) return null;
	const wall = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s));
	const date = new Date(wall);
	const real = date.getUTCMonth() === Number(mo) - 1 && date.getUTCDate() === Number(d) && Number(h) < 24;
	return real ? new Date(wall - minutesOf(zone) * 60_000) : null;
}

function minutesOf(zone: string): number {
	if (zone === "Z") return 0;
	const digits = zone.slice(1).replace(":", "");
	const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
	return zone.startsWith("-") ? -minutes : minutes;
}
