"use client";
import { useTranslations } from "next-intl";
import { toShopperResult } from "@/components/common/to-shopper-result";
import type { Result } from "@/lib/quiz/result";
import type { Answers, QuizDocument } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";
import { useBuilder } from "../store/use-builder";

/** A result as the shopper would see it. */
export function useShopperResult(
	document: QuizDocument,
	result: Result | null,
	answers: Answers,
): ShopperResult | null {
	const { purposes, locale, catalog, pictures } = useBuilder();
	const unwritten = useTranslations("builder.preview")("emptyHeading");
	return toShopperResult(document, result, answers, {
		...{ locale, catalog, pictures, unwritten },
		purposes: purposes ?? [],
	});
}
