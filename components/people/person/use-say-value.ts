"use client";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import type { TraitRow } from "@/lib/contracts/traits";
import type { TraitContent } from "@/lib/profile/types";
import { sayDay } from "@/lib/quiz/day";

/** A trait's value in the reader's words. */
export function useSayValue(): (trait: TraitRow | undefined, value: TraitContent | null) => string {
	const t = useTranslations();
	const format = useFormatter();
	const locale = useLocale();
	const say = useSay();
	return (trait, value) => {
		if (value === null) return t("people.values.hidden");
		if (typeof value === "boolean") return t(value ? "common.yes" : "common.no");
		if (typeof value === "number") {
			if (trait?.type === "date") return sayDay(value, locale);
			return `${format.number(value)} ${trait?.unit ?? ""}`.trim();
		}
		const nameOf = (one: string) => {
			const option = trait?.options.find((each) => each.value === one);
			return option ? say(option.name) : one;
		};
		return (Array.isArray(value) ? value : [value]).map(nameOf).join(", ");
	};
}
