"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { refreshCatalog } from "@/lib/client/catalog";
import { useCatalog } from "../catalog-context";
import { References } from "./references";

interface DeleteGroupProps {
	kind: "attributes" | "collections";
	/** As drafts name it. */
	name: string;
	title: string;
	products: number;
	/** To be typed first, or "" when a click is enough. */
	word: string;
	remove: (workspace: string, name: string) => Promise<void>;
	onClose: () => void;
}

/** Asks before an attribute or a collection goes, and tells what hangs on it. */
export function DeleteGroup({ kind, name, title, products, word, remove, onClose }: DeleteGroupProps) {
	const t = useTranslations("catalog");
	const { workspace } = useCatalog();
	const client = useQueryClient();
	const removal = useMutation({
		mutationFn: () => remove(workspace, name),
		onSuccess: async () => {
			onClose();
			await refreshCatalog(client, workspace);
		},
	});
	return (
		<ConfirmDialog
			open
			onOpenChange={onClose}
			title={title}
			description={
				<>
					{t(`${kind}.deleteText`, { count: products })} <References kind={kind} name={name} />
				</>
			}
			confirmLabel={t(`${kind}.deleteConfirm`)}
			{...(word ? { word } : {})}
			busy={removal.isPending}
			error={removal.error}
			onConfirm={() => removal.mutate()}
		/>
	);
}
