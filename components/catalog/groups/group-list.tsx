"use client";
import type { UseQueryResult } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { EmptyState } from "@/components/common/empty-state";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { useCatalog } from "../catalog-context";
import { CatalogHeader } from "../catalog-header";

interface GroupListProps<Group> {
	kind: "attributes" | "collections";
	icon: ReactNode;
	list: UseQueryResult<Group[]>;
	row: (group: Group) => ReactNode;
	/** The dialog that makes a new one. */
	dialog: (onClose: () => void) => ReactNode;
}

/** All attributes or collections of the catalog, and the way to one more. */
export function GroupList<Group>({ kind, icon, list, row, dialog }: GroupListProps<Group>) {
	const t = useTranslations("catalog");
	const { canEdit } = useCatalog();
	const [making, setMaking] = useState(false);
	const action = (
		<Button look="primary" onClick={() => setMaking(true)}>
			<Plus size={16} aria-hidden="true" />
			{t(`${kind}.new`)}
		</Button>
	);
	return (
		<>
			<CatalogHeader action={action} />
			<ErrorMessage error={list.error} onRetry={() => list.refetch()} />
			{list.isPending ? <Skeleton className="h-64" /> : null}
			{list.data?.length === 0 ? (
				<EmptyState
					icon={icon}
					title={t(`empty.${kind}`)}
					text={t(`empty.${kind}Text`)}
					action={canEdit ? <Button onClick={() => setMaking(true)}>{t(`${kind}.new`)}</Button> : null}
				/>
			) : null}
			{list.data && list.data.length > 0 ? (
				<ul aria-label={t(`tabs.${kind}`)} className="divide-y divide-line rounded-lg border bg-surface">
					{list.data.map(row)}
				</ul>
			) : null}
			{making ? dialog(() => setMaking(false)) : null}
		</>
	);
}
