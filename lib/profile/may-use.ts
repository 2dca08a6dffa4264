import { isFresh } from "./freshness";
import type { KnownValue, TraitDefinition } from "./types";

/** Why something known of a person may not be used for a purpose. */
export type Obstacle = "restricted" | "no-consent" | "other-purpose" | "stale";

export interface Person {
	/** The purposes that they agree to now. */
	granted: ReadonlySet<string>;
	/** They asked that their data be kept and not used. */
	restricted: boolean;
}

/**
 * The one purpose check: null when the person may be used for the purpose, and the value with them; else the first
 * obstacle, of the person before the value. `value` null asks about the person alone (an address to write to).
 */
export function obstacle(
	{ granted, restricted }: Person,
	value: Pick<KnownValue, "purposes" | "staleAt"> | null,
	purpose: string,
	now: number,
): Obstacle | null {
	if (restricted) return "restricted";
	if (!granted.has(purpose)) return "no-consent";
	if (value && !value.purposes.includes(purpose)) return "other-purpose";
	if (value && !isFresh(value, now)) return "stale";
	return null;
}

/**
 * Whether something known may be kept with the person: they agree to one of its purposes at least. An answer to a quiz stays
 * with its response either way.
 */
export const mayKeep = ({ purposes }: { purposes: readonly string[] }, granted: ReadonlySet<string>): boolean =>
	purposes.some((purpose) => granted.has(purpose));

/**
 * For which purposes a value is given by somebody who agrees to `granted` at that moment: those of its trait. A sensitive one only
 * for those among them that they agreed to by then, for what is agreed to later was never said with it in mind (article 9.2a): it
 * is to be said again for that.
 */
export const givenFor = (
	{ sensitive, purposes }: Pick<TraitDefinition, "sensitive" | "purposes">,
	granted: ReadonlySet<string>,
): string[] => (sensitive ? purposes.filter((purpose) => granted.has(purpose)) : [...purposes]);
