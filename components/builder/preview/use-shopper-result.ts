"use client";
import { useTranslations } from "next-intl";
import { sayReasons, sayUnmet } from "@/lib/quiz/explain";
import type { Result, ResultItem } from "@/lib/quiz/result";
import type { Answers, QuizDocument } from "@/lib/quiz/types";
import type { ShopperItem, ShopperResult } from "@/lib/quiz/wire";
import { useBuilder, useSay } from "../store/use-builder";
import { noticeOf } from "./use-notices";

/** A result as the shopper would see it. */
export function useShopperResult(
	document: QuizDocument,
	result: Result | null,
	answers: Answers,
): ShopperResult | null {
	const { purposes, locale, catalog, pictures } = useBuilder();
	const say = useSay();
	const unwritten = useTranslations("builder.preview")("emptyHeading");
	const page = document.resultPages.find(({ id }) => id === result?.page);
	if (!result || !page) return null;
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
			purposes: (purposes ?? [])
				.filter(({ id }) => page.signUp?.purposes.includes(id))
				.map((purpose) => ({ id: purpose.id, name: say(purpose.name), notice: noticeOf(purpose, locale) })),
		},
	};
}

function formatPrice(price: number | null, currency: string, locale: string): string | null {
	return price === null ? null : new Intl.NumberFormat(locale, { style: "currency", currency }).format(price);
}
