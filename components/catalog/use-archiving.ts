"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useToast } from "@/components/ui/toast";
import { archiveProducts, refreshCatalog, restoreProducts } from "@/lib/client/catalog";
import { useCatalog } from "./catalog-context";

export interface Archiving {
	ids: string[];
	act: "archive" | "restore";
}

/** Archives or restores, and offers to undo exactly what was changed. */
export function useArchiving() {
	const t = useTranslations("catalog.list");
	const common = useTranslations("common");
	const { workspace } = useCatalog();
	const client = useQueryClient();
	const toast = useToast();
	const run = ({ ids, act }: Archiving) => (act === "archive" ? archiveProducts : restoreProducts)(workspace, ids);
	const undo = async (ids: string[], act: Archiving["act"]) => {
		await run({ ids, act: act === "archive" ? "restore" : "archive" });
		await refreshCatalog(client, workspace);
	};
	return useMutation({
		mutationFn: run,
		onSuccess: async ({ ids }, { act }) => {
			const title = t(act === "archive" ? "archived" : "restored", { count: ids.length });
			const action = { label: common("undo"), onClick: () => void undo(ids, act) };
			toast(ids.length > 0 ? { title, action } : { title });
			await refreshCatalog(client, workspace);
		},
	});
}
