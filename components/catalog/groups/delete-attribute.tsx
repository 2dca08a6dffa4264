"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { deleteAttribute, refreshCatalog } from "@/lib/client/catalog";
import type { AttributeSummary } from "@/lib/contracts/catalog";
import { useCatalog } from "../catalog-context";
import { References } from "./references";

interface DeleteAttributeProps {
	attribute: AttributeSummary;
	onClose: () => void;
}

/** Its values are gone for good, so the name is typed first when there are any. */
export function DeleteAttribute({ attribute: { key, label, products }, onClose }: DeleteAttributeProps) {
	const t = useTranslations("catalog.attributes");
	const { workspace } = useCatalog();
	const client = useQueryClient();
	const remove = useMutation({
		mutationFn: () => deleteAttribute(workspace, key),
		onSuccess: async () => {
			onClose();
			await refreshCatalog(client, workspace);
		},
	});
	return (
		<ConfirmDialog
			open
			onOpenChange={onClose}
			title={t("deleteTitle", { label })}
			description={
				<>
					{t("deleteText", { count: products })} <References kind="attributes" name={key} />
				</>
			}
			confirmLabel={t("deleteConfirm")}
			{...(products > 0 ? { word: label } : {})}
			busy={remove.isPending}
			error={remove.error}
			onConfirm={() => remove.mutate()}
		/>
	);
}
