"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import type { ImportPlan } from "@/lib/contracts/catalog-import";

const SHOWN = 30;

/** Attributes and collections that the file brings with it. */
export function PlanFresh({ plan: { newAttributes, newCollections } }: { plan: ImportPlan }) {
	const t = useTranslations("catalog.import.check");
	const types = useTranslations("catalog.attributes.types");
	if (newAttributes.length + newCollections.length === 0) return null;
	return (
		<dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[max-content_minmax(0,1fr)]">
			<Line
				name={t("newAttributes", { count: newAttributes.length })}
				items={newAttributes.map(({ key, label, type }) => ({ key, text: `${label} · ${types(type)}` }))}
			/>
			<Line
				name={t("newCollections", { count: newCollections.length })}
				items={newCollections.map((title) => ({ key: title, text: title }))}
			/>
		</dl>
	);
}

function Line({ name, items }: { name: ReactNode; items: { key: string; text: string }[] }) {
	const t = useTranslations("catalog.attributes");
	if (items.length === 0) return null;
	return (
		<>
			<dt className="text-muted text-sm">{name}</dt>
			<dd className="flex flex-wrap gap-1.5">
				{items.slice(0, SHOWN).map(({ key, text }) => (
					<Badge key={key}>{text}</Badge>
				))}
				{items.length > SHOWN ? <Badge>{t("moreValues", { count: items.length - SHOWN })}</Badge> : null}
			</dd>
		</>
	);
}
