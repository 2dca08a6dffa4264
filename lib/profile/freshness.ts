import type { KnownValue } from "./types";

const DAY_MS = 86_400_000;

/** When a value said at `at` goes stale; null: never. */
export const staleAt = (at: number, shelfLifeDays: number | null): number | null =>
	shelfLifeDays === null ? null : at + shelfLifeDays * DAY_MS;

export const isFresh = ({ staleAt }: Pick<KnownValue, "staleAt">, now: number): boolean =>
	staleAt === null || now < staleAt;
