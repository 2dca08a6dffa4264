"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Archive, ArchiveRestore, FolderMinus, FolderPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { DropdownMenu, MenuItem } from "@/components/ui/dropdown-menu";
import { useToast } from "@/components/ui/toast";
import { collectionsOptions, editCollection, refreshCatalog } from "@/lib/client/catalog";
import { useCatalog } from "./catalog-context";
import { useArchiving } from "./use-archiving";

interface SelectionBarProps {
	ids: readonly string[];
	/** The collection that the list shows, if it shows one. */
	collection: string | undefined;
	onDone: () => void;
}

/** What can be done with the ticked products. */
export function SelectionBar({ ids, collection, onDone }: SelectionBarProps) {
	const t = useTranslations("catalog.list");
	const { workspace } = useCatalog();
	const { data: collections = [] } = useQuery(collectionsOptions(workspace));
	const archiving = useArchiving();
	const grouping = useGrouping(onDone);
	const all = [...ids];
	const shown = collections.find(({ id }) => id === collection);
	return (
		<div className="sticky bottom-4 z-20 space-y-2">
			<div className="floating flex flex-wrap items-center gap-2 px-4 py-3">
				<span className="mr-auto font-medium tabular-nums">{t("selected", { count: ids.length })}</span>
				{collections.length > 0 ? (
					<DropdownMenu
						side="top"
						trigger={
							<Button size="sm">
								<FolderPlus size={16} aria-hidden="true" />
								{t("addToCollection")}
							</Button>
						}
					>
						{collections.map(({ id, title }) => (
							<MenuItem key={id} onSelect={() => grouping.mutate({ id, title, add: all })}>
								{title}
							</MenuItem>
						))}
					</DropdownMenu>
				) : null}
				{shown ? (
					<Button size="sm" onClick={() => grouping.mutate({ ...shown, remove: all })}>
						<FolderMinus size={16} aria-hidden="true" />
						{t("removeFromCollection")}
					</Button>
				) : null}
				<Button
					size="sm"
					busy={archiving.isPending}
					onClick={() => archiving.mutate({ ids: all, act: "restore" }, { onSuccess: onDone })}
				>
					<ArchiveRestore size={16} aria-hidden="true" />
					{t("restore")}
				</Button>
				<Button
					size="sm"
					busy={archiving.isPending}
					onClick={() => archiving.mutate({ ids: all, act: "archive" }, { onSuccess: onDone })}
				>
					<Archive size={16} aria-hidden="true" />
					{t("archive")}
				</Button>
			</div>
			<ErrorMessage error={archiving.error ?? grouping.error} />
		</div>
	);
}

interface Grouping {
	id: string;
	title: string;
	add?: string[];
	remove?: string[];
}

function useGrouping(onDone: () => void) {
	const t = useTranslations("catalog.list");
	const { workspace } = useCatalog();
	const client = useQueryClient();
	const toast = useToast();
	return useMutation({
		mutationFn: ({ id, add = [], remove = [] }: Grouping) => editCollection(workspace, id, { add, remove }),
		onSuccess: async (_, { title, add, remove }) => {
			const count = add?.length ?? remove?.length ?? 0;
			toast({ title: t(add ? "added" : "removed", { count, title }) });
			onDone();
			await refreshCatalog(client, workspace);
		},
	});
}
