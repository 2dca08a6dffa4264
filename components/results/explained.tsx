"use client";
import { useTranslations } from "next-intl";
import { Explained as Words } from "@/components/ui/explained";
import type { FigureKey } from "@/lib/analytics/definitions";

/** A figure's name that tells its formula. */
export function Explained({ figure }: { figure: FigureKey }) {
	const t = useTranslations("results.figures");
	return <Words tip={t(`${figure}.tip`)}>{t(`${figure}.label`)}</Words>;
}
