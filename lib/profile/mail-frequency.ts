import type { TraitContent } from "./types";

/** The trait under which people say how often they may be written to, as the preference centre asks. */
export const MAIL_FREQUENCY = "mail-frequency";

const days: Record<string, number> = { weekly: 7, monthly: 30, rarely: 90 };

/** At least so many days between two mails that somebody didn't bring about themselves; null: the value says nothing of it. */
export const daysBetweenMails = (value: TraitContent): number | null =>
	typeof value === "string" && Object.hasOwn(days, value) ? (days[value] ?? null) : null;
