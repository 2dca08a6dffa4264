import "server-only";
import { shopperPaths } from "@/lib/config/paths";
import { knownAnswers } from "@/lib/quiz/known";
import type { Result } from "@/lib/quiz/result";
import { sayResult } from "@/lib/quiz/say-result";
import { pickLocale } from "@/lib/quiz/text";
import type { Answers, Locale } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";
import { liveCards } from "@/lib/server/catalog/live-cards";
import { liveProducts } from "@/lib/server/catalog/live-products";
import { personTexts } from "@/lib/server/people/person-texts";
import type { QuizPlace } from "@/lib/server/publish/find-quiz";
import type { Version } from "@/lib/server/publish/load-version";
import { saidOf } from "./kept-results";
import type { ResponseRow } from "./response-state";

/**
 * The stored result in words, with the products' present pictures, prices and links. What is sold out says where one can ask to
 * be told when it is back, while the workspace tells. Null while there is none.
 */
export async function toShopperResult(
	version: Version,
	{ result, state }: ResponseRow,
	wanted: Locale,
	{ slug, tells }: Pick<QuizPlace, "slug" | "tells">,
): Promise<ShopperResult | null> {
	if (!result) return null;
	const { workspaceId, document } = version;
	const { completingAnswers, came } = state;
	const locale = pickLocale(document, [wanted]);
	const { stamp } = await liveProducts(workspaceId);
	return saidOf(result, `${stamp} ${locale} ${tells} ${slug}`, async () => {
		const answers = { ...(came && knownAnswers(document, came.known)), ...completingAnswers };
		const said = await sayToShopper(version, result, answers, locale);
		return said && tells ? offerToTell(said, { slug, result, locale }) : said;
	});
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

interface Told {
	slug: string;
	result: Result;
	locale: Locale;
}

function offerToTell(said: ShopperResult, { slug, result, locale }: Told): ShopperResult {
	const { tellMe: text } = personTexts(locale).wish;
	const variantOf = (slot: string, product: string) =>
		result.slots.find((one) => one.slot === slot)?.items.find((item) => item.product === product)?.variant ?? null;
	const slots = said.slots.map((slot) => ({
		...slot,
		items: slot.items.map((item) => {
			const url = shopperPaths.wish(slug, item.product, variantOf(slot.id, item.product), locale);
			return item.soldOut ? { ...item, tellMe: { text, url } } : item;
		}),
	}));
	return { ...said, slots };
}
