"use client";
import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { csvAddress, type QuizRef } from "@/lib/client/results";
import { type ResponsesQuery, standings } from "@/lib/contracts/results";
import type { FilterChange } from "../use-filters";

interface ResponsesBarProps {
	quiz: QuizRef;
	query: ResponsesQuery;
	/** How many the filters let through, once known. */
	total: number | undefined;
	change: (change: FilterChange) => void;
}
const ALL = "all";

/** How many there are, in which state, counted or tried, and all of them as a file. */
export function ResponsesBar({ quiz, query, total, change }: ResponsesBarProps) {
	const t = useTranslations("responses");
	const lang = useLocale();
	const { before: _, ...filters } = query;
	return (
		<div className="flex flex-wrap items-center gap-2">
			<p role="status" className="mr-auto font-medium">
				{total === undefined ? null : t("count", { n: total })}
			</p>
			<Select
				size="sm"
				className="w-auto"
				aria-label={t("state")}
				value={query.standing ?? ALL}
				onChange={(value) => change({ standing: value === ALL ? null : value })}
				options={[
					{ value: ALL, label: t("standing.all") },
					...standings.map((value) => ({ value, label: t(`standing.${value}`) })),
				]}
			/>
			<Select
				size="sm"
				className="w-auto"
				aria-label={t("kind")}
				value={query.tests ?? ALL}
				onChange={(value) => change({ tests: value === ALL ? null : value })}
				options={[
					{ value: ALL, label: t("counted") },
					{ value: "only", label: t("tests") },
				]}
			/>
			<a
				href={csvAddress(quiz, { ...filters, part: "responses", lang })}
				download
				className={buttonClass({ size: "sm" })}
				aria-label={t("csvOf")}
			>
				<Download size={16} aria-hidden="true" />
				{t("csv")}
			</a>
		</div>
	);
}
