"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { deleteCollection, refreshCatalog } from "@/lib/client/catalog";
import type { CollectionSummary } from "@/lib/contracts/catalog";
import { useCatalog } from "../catalog-context";
import { References } from "./references";

interface DeleteCollectionProps {
	collection: CollectionSummary;
	onClose: () => void;
}

export function DeleteCollection({ collection: { id, title, products }, onClose }: DeleteCollectionProps) {
	const t = useTranslations("catalog.collections");
	const { workspace } = useCatalog();
	const client = useQueryClient();
	const remove = useMutation({
		mutationFn: () => deleteCollection(workspace, id),
		onSuccess: async () => {
			onClose();
			await refreshCatalog(client, workspace);
		},
	});
	return (
		<ConfirmDialog
			open
			onOpenChange={onClose}
			title={t("deleteTitle", { title })}
			description={
				<>
					{t("deleteText", { count: products })} <References kind="collections" name={id} />
				</>
			}
			confirmLabel={t("deleteConfirm")}
			busy={remove.isPending}
			error={remove.error}
			onConfirm={() => remove.mutate()}
		/>
	);
}
