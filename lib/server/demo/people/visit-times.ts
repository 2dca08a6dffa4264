import "server-only";
import type { SourceKey } from "./person";
import type { Random } from "./random";

const DAY = 86_400_000;
/** By hour of a Danish day. */
const hours = [
	1, 0.5, 0.3, 0.2, 0.2, 0.4, 1.2, 2.4, 3, 2.6, 2.6, 2.8, 3.4, 2.8, 2.4, 2.6, 2.8, 3, 3.2, 4.4, 5.6, 5.4, 3.8, 2,
];
const weekdays = [1.25, 0.95, 0.9, 1, 1, 0.95, 1.15];
/** Days before now on which the newsletter went out, and since when each of the others runs. */
const letters = [38, 10];
const began: Partial<Record<SourceKey, number>> = { instagram: 34, store: 52 };

export interface Arrival {
	at: number;
	source: SourceKey;
}

/** When who came over the last 60 days, oldest first: weekly rhythm, slow growth, letters that peak and fade. */
export function arrivals(random: Random, count: number, now: number): Arrival[] {
	const days = Array.from({ length: 60 }, (_, index) => 59 - index);
	const weights = Object.fromEntries(days.map((ago) => [String(ago), weightOf(ago, now)]));
	const found = Array.from({ length: count }, (): Arrival => {
		const ago = Number(random.pick(weights));
		const hour = Number(random.pick(Object.fromEntries(hours.map((weight, at) => [`h${at}`, weight]))).slice(1));
		const midnight = Math.floor((now - ago * DAY) / DAY) * DAY;
		const at = midnight + ((hour + 23) % 24) * 3_600_000 + random.between(0, 3_599_999);
		return { at: at > now - 60_000 ? at - DAY : at, source: sourceOn(random, ago) };
	});
	return found.sort((a, b) => a.at - b.at);
}

function weightOf(ago: number, now: number): number {
	const weekday = weekdays[new Date(now - ago * DAY).getUTCDay()] ?? 1;
	return weekday * (1 + (59 - ago) / 90) * (1 + 1.6 * letterShare(ago));
}

const letterShare = (ago: number) =>
	letters.reduce((sum, day) => sum + (ago <= day && ago > day - 5 ? 0.55 ** (day - ago) : 0), 0);

function sourceOn(random: Random, ago: number): SourceKey {
	const running = (source: SourceKey) => ago <= (began[source] ?? 60);
	return random.pick<SourceKey>({
		...{ direct: 0.34, google: 0.2, newsletter: 0.03 + 1.2 * letterShare(ago) },
		...{ instagram: running("instagram") ? 0.34 : 0, store: running("store") ? 0.14 : 0 },
	});
}
