"use client";
import { useQueries } from "@tanstack/react-query";
import { productOptions } from "@/lib/client/catalog";
import type { ProductDetail } from "@/lib/contracts/catalog";
import { sayReasons, sayUnmet } from "@/lib/quiz/explain";
import type { Answers, QuizDocument, Result, ResultItem } from "@/lib/quiz/types";
import type { ShopperItem, ShopperResult } from "@/lib/quiz/wire";
import { useBuilder, useSay } from "../store/use-builder";
import { noticeOf } from "./use-notices";

/** A result as the shopper would see it, with pictures and links as they come in. */
export function useShopperResult(document: QuizDocument, result: Result | null, answers: Answers): ShopperResult | null {
	const { workspace, purposes, locale, catalog } = useBuilder();
	const say = useSay();
	const ids = [...new Set(result?.slots.flatMap(({ items }) => items.map(({ product }) => product)) ?? [])];
	const details = useQueries({ queries: ids.map((id) => productOptions(workspace, id)) });
	const byId = new Map(details.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
	const page = document.resultPages.find(({ id }) => id === result?.page);
	if (!result || !page) return null;
	const titles = new Map(catalog?.products.map(({ id, title, price }) => [id, { title, price }]));
	const toItem = (item: ResultItem): ShopperItem => ({
		...cardOf(byId.get(item.product)),
		product: item.product,
		title: titles.get(item.product)?.title ?? "",
		price: formatPrice(titles.get(item.product)?.price ?? null, document.currency, locale),
		match: item.match === null ? null : Math.round(item.match),
		reasons: sayReasons(document, answers, item, locale),
		note: sayUnmet(document, answers, item, locale),
	});
	return {
		page: page.id,
		heading: say(page.heading),
		body: say(page.body),
		empty: result.empty ? say(page.empty) : null,
		slots: result.slots.map(({ slot, items }) => ({
			id: slot,
			name: say(page.slots.find(({ id }) => id === slot)?.name ?? {}),
			items: items.map(toItem),
		})),
		signUp: page.signUp && {
			heading: say(page.signUp.heading),
			body: say(page.signUp.body),
			purposes: (purposes ?? [])
				.filter(({ id }) => page.signUp?.purposes.includes(id))
				.map((purpose) => ({ id: purpose.id, name: say(purpose.name), notice: noticeOf(purpose, locale) })),
		},
	};
}

const cardOf = (detail: ProductDetail | undefined) => ({ imageUrl: detail?.imageUrl ?? null, url: detail?.url ?? null });

function formatPrice(price: number | null, currency: string, locale: string): string | null {
	return price === null ? null : new Intl.NumberFormat(locale, { style: "currency", currency }).format(price);
}
