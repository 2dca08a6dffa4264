"use client";
import { useQuery } from "@tanstack/react-query";
import { Plus, Tags } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { EmptyState } from "@/components/common/empty-state";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { attributesOptions } from "@/lib/client/catalog";
import { useCatalog } from "../catalog-context";
import { CatalogHeader } from "../catalog-header";
import { AttributeDialog } from "./attribute-dialog";
import { AttributeRow } from "./attribute-row";

/** What rules can ask of products: names, kinds, values and how many products have them. */
export function AttributesPage() {
	const t = useTranslations("catalog");
	const { workspace, canEdit } = useCatalog();
	const list = useQuery(attributesOptions(workspace));
	const [making, setMaking] = useState(false);
	const action = (
		<Button look="primary" onClick={() => setMaking(true)}>
			<Plus size={16} aria-hidden="true" />
			{t("attributes.new")}
		</Button>
	);
	return (
		<>
			<CatalogHeader action={action} />
			<ErrorMessage error={list.error} onRetry={() => list.refetch()} />
			{list.isPending ? <Skeleton className="h-64" /> : null}
			{list.data?.length === 0 ? (
				<EmptyState
					icon={<Tags />}
					title={t("empty.attributes")}
					text={t("empty.attributesText")}
					action={canEdit ? <Button onClick={() => setMaking(true)}>{t("attributes.new")}</Button> : null}
				/>
			) : null}
			{list.data && list.data.length > 0 ? (
				<ul aria-label={t("tabs.attributes")} className="divide-y divide-line rounded-lg border bg-surface">
					{list.data.map((attribute) => (
						<AttributeRow key={attribute.key} attribute={attribute} />
					))}
				</ul>
			) : null}
			{making ? <AttributeDialog attribute={null} onClose={() => setMaking(false)} /> : null}
		</>
	);
}
