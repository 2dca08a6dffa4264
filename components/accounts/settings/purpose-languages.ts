import { locales } from "@/lib/contracts/locales";
import type { PurposeRow } from "@/lib/contracts/purposes";
import type { Locale } from "@/lib/quiz/types";

/** The dashboard's languages, and those that the purpose has words in. */
export function purposeLanguages(purpose: PurposeRow | null): Locale[] {
	const noticed = purpose?.notices.map(({ locale }) => locale) ?? [];
	return [...new Set<Locale>([...locales, ...Object.keys(purpose?.name ?? {}), ...noticed])];
}
