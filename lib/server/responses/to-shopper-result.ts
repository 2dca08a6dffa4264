import "server-only";
import { knownAnswers } from "@/lib/quiz/known";
import type { Result } from "@/lib/quiz/result";
import { sayResult } from "@/lib/quiz/say-result";
import { pickLocale } from "@/lib/quiz/text";
import type { Answers, Locale } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";
import { liveCards } from "@/lib/server/catalog/live-cards";
import type { Version } from "@/lib/server/publish/load-version";
import type { ResponseRow } from "./response-state";

/** The stored result in words, with the products' present pictures, prices and links. Null while there is none. */
export async function toShopperResult(
	version: Version,
	{ result, state }: ResponseRow,
	wanted: Locale,
): Promise<ShopperResult | null> {
	if (!result) return null;
	const answers = { ...knownAnswers(version.document, state.came?.known ?? {}), ...state.completingAnswers };
	return sayToShopper(version, result, answers, wanted);
}

/** A result of these answers, given or known, in words. */
export async function sayToShopper(
	{ workspaceId, document, notices, pictures }: Version,
	result: Result,
	answers: Answers,
	wanted: Locale,
): Promise<ShopperResult | null> {
	const ids = result.slots.flatMap(({ items }) =>
		items.flatMap(({ product, insteadOf }) => [product, insteadOf ?? []].flat()),
	);
	const cards = await liveCards(workspaceId, ids, document.stock);
	return sayResult({ document, notices, pictures, result, cards, answers, locale: pickLocale(document, [wanted]) });
}
