"use client";
import { useTranslations } from "next-intl";
import type { ResponseRow } from "@/lib/contracts/results-replies";

/** Where a response came from: its campaign link, its utm_source, or directly. */
export function useSourceName(): (row: Pick<ResponseRow, "source" | "sourceName">) => string {
	const t = useTranslations("results.filters");
	return ({ source, sourceName }) => (source === "direct" ? t("direct") : sourceName || source.replace(/^utm:/, ""));
}
