"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useMemo } from "react";
import { rate } from "@/lib/analytics/rate";
import type { Part } from "@/lib/quiz/prove/figures";

export interface Figures {
	count: (value: number) => string;
	/** 0..1 as percent with at most one decimal. */
	percent: (value: number) => string;
	/** Any number as it was answered. */
	number: (value: number) => string;
	bits: (value: number) => string;
	/** "exact", or the 95 % interval of a sample's share; "" where nobody comes by. */
	certainty: (part: Part, isExact: boolean) => string;
}

/** 0..1. */
export const shareOf = ({ count, of }: Part): number => (of > 0 ? Math.min(1, count / of) : 0);

export function useFigures(): Figures {
	const format = useFormatter();
	const t = useTranslations("check.outcome");
	return useMemo(() => {
		const percent = (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 1 });
		return {
			count: (value) => format.number(value, { maximumFractionDigits: 0 }),
			percent,
			number: (value) => format.number(value),
			bits: (value) => format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
			certainty: (part, isExact) => {
				if (part.of <= 0) return "";
				if (isExact) return t("exact");
				const { low, high } = rate(Math.min(part.count, part.of), part.of);
				return t("interval", { low: percent(low ?? 0), high: percent(high ?? 1) });
			},
		};
	}, [format, t]);
}
