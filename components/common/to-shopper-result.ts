import type { PurposeRow } from "@/lib/contracts/purposes";
import type { TrialCatalog } from "@/lib/contracts/quiz";
import type { CompiledCatalog } from "@/lib/quiz/compile-catalog";
import type { Result } from "@/lib/quiz/result";
import { type ResultCard, sayResult } from "@/lib/quiz/say-result";
import { isInStock } from "@/lib/quiz/supply";
import { localText } from "@/lib/quiz/text";
import type { Answers, Locale, LocalText, QuizDocument } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";

export interface ShopperSurroundings {
	locale: Locale;
	catalog: CompiledCatalog | null;
	pictures: TrialCatalog["pictures"];
	purposes: readonly PurposeRow[];
	/** In place of a heading that isn't written yet. */
	unwritten: string;
}

/** A draft's result as the shopper would see it; null for a page that isn't there. */
export function toShopperResult(
	document: QuizDocument,
	result: Result | null,
	answers: Answers,
	{ locale, catalog, pictures, purposes, unwritten }: ShopperSurroundings,
): ShopperResult | null {
	if (!result) return null;
	const cards = new Map(
		catalog?.products.map(({ id, title, price, available, variants }): [string, ResultCard] => [
			id,
			{
				...{ title, price, ...(pictures[id] ?? { imageUrl: null, url: null }), soldOut: !available },
				variants: variants.map((variant) => ({ ...variant, soldOut: !isInStock(variant, document.stock) })),
			},
		]),
	);
	const said = sayResult({ document, locale, answers, result, cards, notices: {}, pictures: {} });
	const signUp = document.resultPages.find(({ id }) => id === said?.page)?.signUp;
	const say = (text: LocalText) => localText(text, locale, document);
	return (
		said && {
			...said,
			heading: said.heading || unwritten,
			// Shown before it has a purpose, so that it can be seen as it is written.
			signUp: signUp
				? {
						heading: say(signUp.heading) || unwritten,
						body: say(signUp.body),
						purposes: purposes
							.filter(({ id }) => signUp.purposes.includes(id))
							.map((purpose) => ({ id: purpose.id, name: say(purpose.name), notice: noticeOf(purpose, locale) })),
					}
				: null,
		}
	);
}

/** The present text of a purpose's box. */
export const noticeOf = ({ notices }: PurposeRow, locale: Locale): string =>
	(notices.find((notice) => notice.locale === locale) ?? notices[0])?.text ?? "";
