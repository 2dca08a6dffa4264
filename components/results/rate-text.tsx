"use client";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { Rate } from "@/lib/analytics/rate";
import { useNumbers } from "./use-numbers";

/** A rate with its sample size, and its interval for whoever rests on it. Below this many the number is shown quietly. */
const FEW = 20;

export function RateText({ rate, className }: { rate: Rate; className?: string }) {
	const t = useTranslations("results");
	const numbers = useNumbers();
	return (
		<span className={cx("whitespace-nowrap tabular-nums", className)} title={numbers.interval(rate)}>
			<span className={rate.of < FEW ? "text-muted" : "font-medium"}>{numbers.percent(rate.value)}</span>{" "}
			<span className="text-faint text-xs">{t("of", { of: rate.of })}</span>
		</span>
	);
}
