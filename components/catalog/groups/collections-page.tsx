"use client";
import { useQuery } from "@tanstack/react-query";
import { Folder, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { EmptyState } from "@/components/common/empty-state";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { collectionsOptions } from "@/lib/client/catalog";
import { useCatalog } from "../catalog-context";
import { CatalogHeader } from "../catalog-header";
import { CollectionNameDialog } from "./collection-name-dialog";
import { CollectionRow } from "./collection-row";

/** Makes, fills, renames and deletes collections. */
export function CollectionsPage() {
	const t = useTranslations("catalog");
	const { workspace, canEdit } = useCatalog();
	const list = useQuery(collectionsOptions(workspace));
	const [making, setMaking] = useState(false);
	const action = (
		<Button look="primary" onClick={() => setMaking(true)}>
			<Plus size={16} aria-hidden="true" />
			{t("collections.new")}
		</Button>
	);
	return (
		<>
			<CatalogHeader action={action} />
			<ErrorMessage error={list.error} onRetry={() => list.refetch()} />
			{list.isPending ? <Skeleton className="h-64" /> : null}
			{list.data?.length === 0 ? (
				<EmptyState
					icon={<Folder />}
					title={t("empty.collections")}
					text={t("empty.collectionsText")}
					action={canEdit ? <Button onClick={() => setMaking(true)}>{t("collections.new")}</Button> : null}
				/>
			) : null}
			{list.data && list.data.length > 0 ? (
				<ul aria-label={t("tabs.collections")} className="divide-y divide-line rounded-lg border bg-surface">
					{list.data.map((collection) => (
						<CollectionRow key={collection.id} collection={collection} />
					))}
				</ul>
			) : null}
			{making ? <CollectionNameDialog collection={null} onClose={() => setMaking(false)} /> : null}
		</>
	);
}
