import { sayMoney } from "./formats";
import { findOutcome } from "./outcome";
import type { Pictures } from "./picture";
import type { Result, ResultItem } from "./result";
import { sayInstead, sayNote, sayReasons } from "./say-item";
import { localText } from "./text";
import type { Answers, Locale, LocalText, NodeId, Outcome, QuizDocument, ResultPage } from "./types";
import { isWebUrl } from "./web-url";
import type { ShopperItem, ShopperResult } from "./wire";

/** A product as it is shown now. */
export interface ResultCard {
	title: string;
	/** Major units, or null when unknown. */
	price: number | null;
	imageUrl: string | null;
	/** http(s), or null: no button. */
	url: string | null;
	/** By the quiz's stock policy. */
	soldOut: boolean;
	variants: VariantCard[];
}
export interface VariantCard {
	id: string;
	title: string;
	price: number | null;
	soldOut: boolean;
}

/** What stands beside a purpose's box, by purpose id and locale. */
export type PinnedTexts = Record<NodeId, Record<Locale, { name: string; text: string }>>;

export interface Teller {
	document: QuizDocument;
	locale: Locale;
	/** Those that the result was computed from. */
	answers: Answers;
	result: Result;
	/** By product id. A product without a card is left out; outcomes stand in the document. */
	cards: ReadonlyMap<string, ResultCard>;
	notices: PinnedTexts;
	pictures: Pictures;
}

/** A result in words, with the products' present pictures, prices and links. Null when its page isn't the document's. */
export function sayResult(teller: Teller): ShopperResult | null {
	const { document, locale, result } = teller;
	const page = document.resultPages.find(({ id }) => id === result.page);
	if (!page) return null;
	return {
		page: page.id,
		heading: localText(page.heading, locale, document),
		body: localText(page.body, locale, document),
		empty: result.empty ? localText(page.empty, locale, document) : null,
		slots: result.slots.map(({ slot, items }) => ({
			id: slot,
			name: localText(page.slots.find(({ id }) => id === slot)?.name ?? {}, locale, document),
			items: items.flatMap((item) => toItem(teller, item)),
		})),
		signUp: toSignUp(teller, page),
	};
}

function toItem(teller: Teller, item: ResultItem): ShopperItem[] {
	const { document, locale, answers } = teller;
	const say = (text: LocalText) => localText(text, locale, document);
	const outcome = findOutcome(document, item.product);
	const card = outcome ? outcomeCard(outcome, say) : teller.cards.get(item.product);
	if (!card) return [];
	const { title, imageUrl, url } = card;
	const variant = card.variants.find(({ id }) => id === item.variant);
	const { price, soldOut } = variant ?? card;
	const titleOf = (id: string) => (id === item.product ? title : (teller.cards.get(id)?.title ?? ""));
	const shown = { document, answers, item, titleOf, locale };
	return [
		{
			product: item.product,
			title,
			imageUrl,
			url,
			outcome: outcome && {
				text: say(outcome.body),
				imageAlt: say(outcome.imageAlt),
				facts: teller.pictures[imageUrl ?? ""] ?? null,
			},
			variant: variant && card.variants.length > 1 ? variant.title : null,
			soldOut: soldOut && document.stock.soldOut === "show",
			instead: sayInstead(shown),
			price: price === null ? null : sayMoney(price, document.currency, locale),
			match: item.match === null ? null : Math.round(item.match),
			reasons: sayReasons(shown),
			note: sayNote(shown),
		},
	];
}

function outcomeCard({ name, imageUrl, url }: Outcome, say: (text: LocalText) => string): ResultCard {
	return { title: say(name), price: null, soldOut: false, variants: [], imageUrl, url: isWebUrl(url) ? url : null };
}

function toSignUp({ document, notices, locale }: Teller, { signUp }: ResultPage): ShopperResult["signUp"] {
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
