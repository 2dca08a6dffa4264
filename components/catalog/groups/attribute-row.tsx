"use client";
import { MoreHorizontal, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DropdownMenu, MenuItem } from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import type { AttributeSummary } from "@/lib/contracts/catalog";
import { useCatalog } from "../catalog-context";
import { AttributeDialog } from "./attribute-dialog";
import { AttributeValues } from "./attribute-values";
import { DeleteAttribute } from "./delete-attribute";

export function AttributeRow({ attribute }: { attribute: AttributeSummary }) {
	const t = useTranslations("catalog.attributes");
	const catalog = useTranslations("catalog");
	const { canEdit } = useCatalog();
	const [open, setOpen] = useState<"edit" | "delete" | null>(null);
	const close = () => setOpen(null);
	const { key, label, type, products } = attribute;
	return (
		<li className="flex items-start gap-3 px-4 py-3.5 sm:px-5">
			<div className="grid min-w-0 flex-1 gap-x-6 gap-y-2 md:grid-cols-[minmax(0,1fr)_minmax(0,2fr)_8rem]">
				<div className="min-w-0">
					<h2 className="break-words font-medium">{label}</h2>
					<p className="text-muted text-sm">
						{t(`types.${type}`)} · <code className="break-all text-xs">{key}</code>
					</p>
				</div>
				<AttributeValues attribute={attribute} />
				<p className="text-muted text-sm tabular-nums md:text-right">{catalog("products", { count: products })}</p>
			</div>
			{canEdit ? (
				<DropdownMenu
					trigger={
						<IconButton label={t("actions", { label })}>
							<MoreHorizontal size={16} aria-hidden="true" />
						</IconButton>
					}
				>
					<MenuItem icon={<Pencil />} onSelect={() => setOpen("edit")}>
						{t("edit")}
					</MenuItem>
					<MenuItem icon={<Trash2 />} danger onSelect={() => setOpen("delete")}>
						{t("delete")}
					</MenuItem>
				</DropdownMenu>
			) : null}
			{open === "edit" ? <AttributeDialog attribute={attribute} onClose={close} /> : null}
			{open === "delete" ? <DeleteAttribute attribute={attribute} onClose={close} /> : null}
		</li>
	);
}
