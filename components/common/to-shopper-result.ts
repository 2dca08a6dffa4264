import type { PurposeRow } from "@/lib/contracts/purposes";
import type { TrialCatalog } from "@/lib/contracts/quiz";
import type { CompiledCatalog } from "@/lib/quiz/compile-catalog";
import { sayReasons, sayUnmet } from "@/lib/quiz/explain";
import type { Result, ResultItem } from "@/lib/quiz/result";
import type { Answers, Locale, LocalText, QuizDocument } from "@/lib/quiz/types";
import type { ShopperItem, ShopperResult } from "@/lib/quiz/wire";

export interface ShopperSurroundings {
	locale: Locale;
	catalog: CompiledCatalog | null;
	pictures: TrialCatalog["pictures"];
	purposes: readonly PurposeRow[];
	/** In place of a heading that isn't written yet. */
	unwritten: string;
}

/** A result as the shopper would see it; null for a page that isn't there. */
export function toShopperResult(
	document: QuizDocument,
	result: Result | null,
	answers: Answers,
	{ locale, catalog, pictures, purposes, unwritten }: ShopperSurroundings,
): ShopperResult | null {
	const page = document.resultPages.find(({ id }) => id === result?.page);
	if (!result || !page) return null;
	const say = (text: LocalText) => text[locale] || text[document.locales[0] ?? ""] || "";
	const titles = new Map(catalog?.products.map(({ id, title, price }) => [id, { title, price }]));
	const toItem = (item: ResultItem): ShopperItem => ({
		...(pictures[item.product] ?? { imageUrl: null, url: null }),
		product: item.product,
		title: titles.get(item.product)?.title ?? "",
		price: formatPrice(titles.get(item.product)?.price ?? null, document.currency, locale),
		match: item.match === null ? null : Math.round(item.match),
		reasons: sayReasons(document, answers, item, locale),
		note: sayUnmet(document, answers, item, locale),
	});
	return {
		page: page.id,
		heading: say(page.heading) || unwritten,
		body: say(page.body),
		empty: result.empty ? say(page.empty) : null,
		slots: result.slots.map(({ slot, items }) => ({
			id: slot,
			name: say(page.slots.find(({ id }) => id === slot)?.name ?? {}),
			items: items.map(toItem),
		})),
		signUp: page.signUp && {
			heading: say(page.signUp.heading) || unwritten,
			body: say(page.signUp.body),
			purposes: purposes
				.filter(({ id }) => page.signUp?.purposes.includes(id))
				.map((purpose) => ({ id: purpose.id, name: say(purpose.name), notice: noticeOf(purpose, locale) })),
		},
	};
}

/** The present text of a purpose's box. */
export const noticeOf = ({ notices }: PurposeRow, locale: Locale): string =>
	(notices.find((notice) => notice.locale === locale) ?? notices[0])?.text ?? "";

function formatPrice(price: number | null, currency: string, locale: string): string | null {
	return price === null ? null : new Intl.NumberFormat(locale, { style: "currency", currency }).format(price);
}
