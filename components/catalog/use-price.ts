"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useCatalog } from "./catalog-context";

/** Prices as the person's language writes them. */
export function usePrice(): (price: number | null) => string {
	const t = useTranslations("catalog");
	const format = useFormatter();
	const { currency } = useCatalog();
	return (price) => (price === null ? t("noPrice") : format.number(price, { style: "currency", currency }));
}
