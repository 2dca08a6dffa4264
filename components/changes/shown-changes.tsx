"use client";
import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { Replay, ShownChange } from "@/lib/contracts/changes";
import { ProductLine } from "./product-line";

const FIRST = 6;

/** Products that fewer and that more of the runs show, side by side. */
export function ShownChanges({ replay: { products, changed } }: { replay: Replay }) {
	const t = useTranslations("changes.products");
	const less = products.filter(({ before, after }) => after < before);
	const more = products.filter(({ before, after }) => after > before);
	if (products.length === 0) return changed > 0 ? <p className="text-muted">{t("same")}</p> : null;
	return (
		<div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
			{less.length > 0 ? <List title={t("less")} of={less} /> : null}
			{more.length > 0 ? <List title={t("more")} of={more} /> : null}
		</div>
	);
}

function List({ title, of }: { title: string; of: readonly ShownChange[] }) {
	const t = useTranslations("changes.products");
	const [all, setAll] = useState(false);
	return (
		<section className="min-w-0">
			<h3 className="font-medium">{title}</h3>
			<ul aria-label={title} className="divide-y divide-line">
				{of.slice(0, all ? undefined : FIRST).map((change) => (
					<ProductLine key={change.product.id} product={change.product}>
						<Counts {...change} />
					</ProductLine>
				))}
			</ul>
			{of.length > FIRST && !all ? (
				<Button look="link" className="mt-2" onClick={() => setAll(true)}>
					{t("showAll", { count: of.length })}
				</Button>
			) : null}
		</section>
	);
}

function Counts({ before, after }: ShownChange): ReactNode {
	const t = useTranslations("changes.products");
	const format = useFormatter();
	return (
		<>
			{after === 0 ? <Badge tone="warning">{t("no")}</Badge> : null}
			{before === 0 ? <Badge tone="accent">{t("new")}</Badge> : null}
			<span aria-hidden="true" className="whitespace-nowrap text-right text-muted text-sm tabular-nums">
				{format.number(before)} → <span className="font-medium text-ink">{format.number(after)}</span>
			</span>
			<span className="sr-only">{t("fromTo", { before, after })}</span>
		</>
	);
}
