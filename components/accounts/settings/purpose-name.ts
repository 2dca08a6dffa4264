import type { PurposeRow } from "@/lib/contracts/purposes";

/** In the reader's language, else in whichever it has. */
export const purposeName = (purpose: PurposeRow, locale: string): string =>
	purpose.name[locale] ?? Object.values(purpose.name)[0] ?? purpose.key;
