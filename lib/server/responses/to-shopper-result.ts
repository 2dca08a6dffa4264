import "server-only";
import type { ProductCard } from "@/lib/contracts/catalog";
import { sayReasons, sayUnmet } from "@/lib/quiz/explain";
import { localText, pickLocale } from "@/lib/quiz/text";
import type { Answers, Locale, LocalText, QuizDocument, Result, ResultItem, ResultPage } from "@/lib/quiz/types";
import type { ShopperItem, ShopperResult } from "@/lib/quiz/wire";
import { productCards } from "@/lib/server/catalog/product-cards";
import type { Version } from "@/lib/server/publish/load-version";
import type { ResponseRow } from "./response-state";

/** The stored result in words, with the products' present pictures, prices and links. Null while there is none. */
export async function toShopperResult(
	version: Version,
	{ result, state }: ResponseRow,
	wanted: Locale,
): Promise<ShopperResult | null> {
	const { document } = version;
	const locale = pickLocale(document, [wanted]);
	const page = document.resultPages.find(({ id }) => id === result?.page);
	if (!result || !page) return null;
	const ids = result.slots.flatMap(({ items }) => items.map(({ product }) => product));
	const cards = await productCards(version.workspaceId, ids);
	const say = (text: LocalText) => localText(text, locale, document);
	const teller = { document, locale, answers: state.completingAnswers ?? {} };
	return {
		page: page.id,
		heading: say(page.heading),
		body: say(page.body),
		empty: result.empty ? say(page.empty) : null,
		slots: toSlots(teller, result, page, cards),
		signUp: toSignUp(version, page, locale),
	};
}

interface Teller {
	document: QuizDocument;
	locale: Locale;
	answers: Answers;
}

function toSlots(
	teller: Teller,
	result: Result,
	page: ResultPage,
	cards: Map<string, ProductCard>,
): ShopperResult["slots"] {
	return result.slots.map(({ slot, items }) => ({
		id: slot,
		name: localText(page.slots.find(({ id }) => id === slot)?.name ?? {}, teller.locale, teller.document),
		items: items.flatMap((item) => {
			const card = cards.get(item.product);
			return card ? [toItem(teller, item, card)] : [];
		}),
	}));
}

function toItem({ document, locale, answers }: Teller, item: ResultItem, card: ProductCard): ShopperItem {
	return {
		product: item.product,
		title: card.title,
		price: card.price === null ? null : money(card.price, document.currency, locale),
		imageUrl: card.imageUrl,
		url: card.url,
		match: item.match === null ? null : Math.round(item.match),
		reasons: sayReasons(document, answers, item, locale),
		note: sayUnmet(document, answers, item, locale),
	};
}

function toSignUp({ document, notices }: Version, { signUp }: ResultPage, locale: Locale): ShopperResult["signUp"] {
	const purposes = (signUp?.purposes ?? []).flatMap((id) => {
		const notice = notices[id]?.[locale];
		return notice ? [{ id, name: notice.name, notice: notice.text }] : [];
	});
	if (!signUp || purposes.length === 0) return null;
	return {
		heading: localText(signUp.heading, locale, document),
		body: localText(signUp.body, locale, document),
		purposes,
	};
}

function money(amount: number, currency: string, locale: Locale): string {
	return new Intl.NumberFormat(locale, { style: "currency", currency }).format(amount);
}
