"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Rate } from "@/lib/analytics/rate";

export interface Numbers {
	count: (value: number) => string;
	/** 0..1 as percent with at most one decimal; a dash for null. */
	percent: (value: number | null) => string;
	/** −1..1 as percentage points with a sign. */
	points: (value: number | null) => string;
	/** "95 % interval … to …", or "". */
	interval: (rate: Rate) => string;
}

export function useNumbers(): Numbers {
	const format = useFormatter();
	const t = useTranslations("results");
	return useMemo(() => {
		const percent = (value: number | null) =>
			value === null ? t("noRate") : format.number(value, { style: "percent", maximumFractionDigits: 1 });
		return {
			count: (value) => format.number(value),
			percent,
			points: (value) =>
				value === null
					? t("noRate")
					: format.number(Math.round(value * 1000) / 10, { signDisplay: "exceptZero", maximumFractionDigits: 1 }),
			interval: ({ low, high }) => (low === null ? "" : t("interval", { low: percent(low), high: percent(high) })),
		};
	}, [format, t]);
}
