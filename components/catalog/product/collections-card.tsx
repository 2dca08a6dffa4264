"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { collectionsOptions } from "@/lib/client/catalog";
import { useCatalog } from "../catalog-context";
import type { CardProps } from "./card-props";

export function CollectionsCard({ form, onChange }: CardProps) {
	const t = useTranslations("catalog.page");
	const { workspace, canEdit } = useCatalog();
	const { data: collections = [] } = useQuery(collectionsOptions(workspace));
	const toggle = (id: string, on: boolean) =>
		onChange({ collections: on ? [...form.collections, id] : form.collections.filter((other) => other !== id) });
	return (
		<Card title={t("collections")}>
			{collections.length === 0 ? <p className="text-muted">{t("noCollections")}</p> : null}
			<ul className="max-h-72 space-y-2 overflow-y-auto">
				{collections.map(({ id, title }) => (
					<li key={id}>
						<Checkbox
							checked={form.collections.includes(id)}
							onChange={(on) => toggle(id, on)}
							disabled={!canEdit}
							label={title}
						/>
					</li>
				))}
			</ul>
		</Card>
	);
}
