"use client";
import { useTranslations } from "next-intl";
import type { LostParts } from "@/lib/contracts/changes";

/** In words: what the quiz asks for and no product has any more. */
export function LostList({ lost }: { lost: LostParts }) {
	const t = useTranslations("changes.impact");
	const products = useTranslations("changes.products");
	const lines = [
		...lost.attributes.map((attribute) => t("lostAttribute", { attribute })),
		...lost.values.map((one) => t("lostValue", one)),
		...lost.products.map(({ title }) => t("lostProduct", { title: title || products("gone") })),
		...lost.collections.map((title) => (title === null ? t("lostCollectionGone") : t("lostCollection", { title }))),
	];
	if (lines.length === 0) return null;
	return (
		<section className="space-y-1">
			<h3 className="font-medium">{t("lostTitle")}</h3>
			<ul aria-label={t("lostTitle")} className="list-disc space-y-1 pl-5">
				{[...new Set(lines)].map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</section>
	);
}
