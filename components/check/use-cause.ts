"use client";
import { useTranslations } from "next-intl";
import type { ProductCause } from "@/lib/quiz/prove/reach-types";
import type { Verdict } from "@/lib/quiz/prove/verdict";
import { useNames } from "./use-names";

/** Why a product is not recommended, in words; "" for one that is. */
export function useCause(): (verdict: Verdict<ProductCause>) => string {
	const t = useTranslations("check.verdict");
	const names = useNames();
	const products = (ids: readonly string[]) => names.list(ids.map(names.product));
	const questions = (ids: readonly string[]) => names.quoted(ids.map(names.node));
	return (verdict) => {
		if (verdict.kind === "reached") return "";
		if (verdict.kind === "not-seen") return t("notSeenWhy");
		const { cause } = verdict;
		switch (cause.kind) {
			case "unavailable":
				return t("unavailableWhy");
			case "excluded":
				if (cause.always.length > 0) return t("excludedAlways", { questions: questions(cause.always) });
				if (cause.variants.length > 0) return t("excludedPicked", { variants: names.quoted(cause.variants) });
				return cause.questions.length > 0
					? t("excludedTogether", { questions: questions(cause.questions) })
					: t("excluded");
			case "not-picked":
				return t("notPicked");
			case "constrained":
				return t("constrained", { slots: questions(cause.slots) });
			case "outranked":
				if (cause.always.length > 0) return t("behindAlways", { products: products(cause.always) });
				return cause.often.length > 0 ? t("behindOften", { products: products(cause.often) }) : t("behind");
		}
	};
}
