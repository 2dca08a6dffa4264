"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { ProductPicker } from "@/components/common/product-picker";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { editCollection, refreshCatalog } from "@/lib/client/catalog";
import type { CollectionSummary } from "@/lib/contracts/catalog";
import { useCatalog } from "../catalog-context";

interface AddProductsDialogProps {
	collection: CollectionSummary;
	onClose: () => void;
}

export function AddProductsDialog({ collection: { id, title }, onClose }: AddProductsDialogProps) {
	const t = useTranslations("catalog.collections");
	const common = useTranslations("common");
	const { workspace, currency } = useCatalog();
	const client = useQueryClient();
	const [ids, setIds] = useState<string[]>([]);
	const add = useMutation({
		mutationFn: () => editCollection(workspace, id, { add: ids }),
		onSuccess: async () => {
			await refreshCatalog(client, workspace);
			onClose();
		},
	});
	return (
		<Dialog
			open
			onOpenChange={onClose}
			title={t("addTo", { title })}
			closeLabel={common("close")}
			footer={
				<>
					<Button onClick={onClose}>{common("cancel")}</Button>
					<Button look="primary" disabled={ids.length === 0} busy={add.isPending} onClick={() => add.mutate()}>
						{t("addCount", { count: ids.length })}
					</Button>
				</>
			}
		>
			<ProductPicker workspace={workspace} currency={currency} value={ids} onChange={setIds} />
			<ErrorMessage error={add.error} className="mt-3" />
		</Dialog>
	);
}
