import type { KnownValue } from "./types";

/**
 * The one of a trait's values that counts, or null without any: the person's own word (or a member's, for
 * them) before what a file says, that before a guess; then the newer, then the greater id. Time plays no part, so it changes only when a value comes or goes; a stale one is still the one that counts,
 * and is not used.
 */
export function currentValue<V extends Pick<KnownValue, "id" | "source" | "at">>(values: readonly V[]): V | null {
	return values.reduce<V | null>((best, value) => (best === null || counts(value, best) ? value : best), null);
}

function counts(a: Pick<KnownValue, "id" | "source" | "at">, b: Pick<KnownValue, "id" | "source" | "at">): boolean {
	const weaker = distance(a.source) - distance(b.source);
	if (weaker !== 0) return weaker < 0;
	return a.at > b.at || (a.at === b.at && a.id > b.id);
}

/** How far from the person's own mouth. */
const distance = (source: KnownValue["source"]): number => (source === "inferred" ? 2 : source === "import" ? 1 : 0);
