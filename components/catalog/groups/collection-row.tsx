"use client";
import { Folder, MoreHorizontal, PackagePlus, Pencil, Trash2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DropdownMenu, MenuItem } from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import { pages } from "@/lib/config/paths";
import type { CollectionSummary } from "@/lib/contracts/catalog";
import { useCatalog } from "../catalog-context";
import { AddProductsDialog } from "./add-products-dialog";
import { CollectionNameDialog } from "./collection-name-dialog";
import { DeleteCollection } from "./delete-collection";

export function CollectionRow({ collection }: { collection: CollectionSummary }) {
	const t = useTranslations("catalog");
	const { workspace, canEdit } = useCatalog();
	const [open, setOpen] = useState<"add" | "rename" | "delete" | null>(null);
	const close = () => setOpen(null);
	const { id, title, products } = collection;
	return (
		<li className="flex items-center gap-3 px-4 py-3 has-[a:hover]:bg-hover/60 sm:px-5">
			<Folder size={20} aria-hidden="true" className="shrink-0 text-muted" />
			<Link href={`${pages.products(workspace)}?collection=${id}`} className="min-w-0 flex-1 break-words font-medium">
				{title}
			</Link>
			<span className="shrink-0 text-muted text-sm tabular-nums">{t("products", { count: products })}</span>
			{canEdit ? (
				<DropdownMenu
					trigger={
						<IconButton label={t("collections.actions", { title })}>
							<MoreHorizontal size={16} aria-hidden="true" />
						</IconButton>
					}
				>
					<MenuItem icon={<PackagePlus />} onSelect={() => setOpen("add")}>
						{t("collections.add")}
					</MenuItem>
					<MenuItem icon={<Pencil />} onSelect={() => setOpen("rename")}>
						{t("collections.rename")}
					</MenuItem>
					<MenuItem icon={<Trash2 />} danger onSelect={() => setOpen("delete")}>
						{t("collections.delete")}
					</MenuItem>
				</DropdownMenu>
			) : null}
			{open === "add" ? <AddProductsDialog collection={collection} onClose={close} /> : null}
			{open === "rename" ? <CollectionNameDialog collection={collection} onClose={close} /> : null}
			{open === "delete" ? <DeleteCollection collection={collection} onClose={close} /> : null}
		</li>
	);
}
