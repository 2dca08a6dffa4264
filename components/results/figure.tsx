"use client";
import { useTranslations } from "next-intl";
import type { FigureKey } from "@/lib/analytics/definitions";
import type { Rate } from "@/lib/analytics/rate";
import { Explained } from "./explained";
import { useNumbers } from "./use-numbers";

interface FigureProps {
	figure: FigureKey;
	value: string;
	/** Beneath the value: sample size and interval of a rate. */
	rate?: Rate;
	note?: string;
}

export function Figure({ figure, value, rate, note }: FigureProps) {
	const t = useTranslations("results");
	const numbers = useNumbers();
	return (
		<div className="min-w-0 space-y-0.5 bg-surface px-5 py-4">
			<dt className="text-muted text-sm">
				<Explained figure={figure} />
			</dt>
			<dd className="font-semibold text-2xl tabular-nums">{value}</dd>
			{rate ? (
				<dd className="text-faint text-xs tabular-nums" title={numbers.interval(rate)}>
					{t("of", { of: rate.of })}
				</dd>
			) : null}
			{note ? <dd className="text-faint text-xs tabular-nums">{note}</dd> : null}
		</div>
	);
}
