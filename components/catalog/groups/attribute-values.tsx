"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { pages } from "@/lib/config/paths";
import type { AttributeSummary } from "@/lib/contracts/catalog";
import { useCatalog } from "../catalog-context";

const FEW = 8;

/** The most frequent values, each leading to its products; of numbers also the range. */
export function AttributeValues({ attribute }: { attribute: AttributeSummary }) {
	const t = useTranslations("catalog.attributes");
	const common = useTranslations("common");
	const { workspace } = useCatalog();
	const [all, setAll] = useState(false);
	const { key, label, type, values, distinct, least, greatest } = attribute;
	if (type === "number" && least !== null && greatest !== null) {
		return <p className="text-sm tabular-nums">{t("range", { least, greatest })}</p>;
	}
	const shown = all ? values : values.slice(0, FEW);
	const hidden = values.length - shown.length;
	const readable = (value: string | number | boolean) =>
		typeof value === "boolean" ? common(value ? "yes" : "no") : `${value}`;
	const addressOf = (value: string | number | boolean) =>
		`${pages.products(workspace)}?${new URLSearchParams({ attribute: key, value: `${value}` })}`;
	return (
		<ul className="flex min-w-0 flex-wrap gap-1.5" aria-label={t("values")}>
			{shown.map(({ value, products }) => (
				<li key={`${value}`} className="max-w-full">
					<Link
						href={addressOf(value)}
						aria-label={t("show", { label, value: readable(value) })}
						className="inline-flex max-w-full items-center gap-1.5 rounded-full border bg-sunken px-2.5 py-0.5 text-sm hover:bg-hover"
					>
						<span className="truncate">{readable(value)}</span>
						<span className="text-muted text-xs tabular-nums">{products}</span>
					</Link>
				</li>
			))}
			{hidden > 0 ? (
				<li>
					<Button look="link" onClick={() => setAll(true)} aria-label={t("showMore", { label, count: hidden })}>
						{t("moreValues", { count: hidden })}
					</Button>
				</li>
			) : null}
			{all && distinct > values.length ? (
				<li className="text-muted text-sm">{t("moreValues", { count: distinct - values.length })}</li>
			) : null}
		</ul>
	);
}
