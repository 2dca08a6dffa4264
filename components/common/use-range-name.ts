"use client";
import { useTranslations } from "next-intl";
import type { ScoreRanges } from "@/lib/quiz/types";

/** What a score range is called: by where it begins and where the next one does. */
export function useRangeName(): (ranges: Pick<ScoreRanges, "cuts">, at: number) => string {
	const t = useTranslations("common.ranges");
	return ({ cuts }, at) => {
		const [from, to] = [cuts[at - 1], cuts[at]];
		if (from === undefined) return to === undefined ? t("any") : t("below", { to });
		return to === undefined ? t("from", { from }) : t("between", { from, to });
	};
}
