"use client";
import { ArrowDown, ArrowUp, Copy, Ellipsis, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DropdownMenu, MenuItem, MenuSeparator } from "@/components/ui/dropdown-menu";
import type { RowActions } from "./use-row-actions";

interface RowMenuProps {
	title: string;
	index: number;
	count: number;
	actions: RowActions;
}

export function RowMenu({ title, index, count, actions }: RowMenuProps) {
	const t = useTranslations();
	return (
		<DropdownMenu
			trigger={
				<Button
					look="ghost"
					size="iconSm"
					aria-label={t("builder.outline.menu", { title: title || String(index + 1) })}
				>
					<Ellipsis size={16} aria-hidden="true" />
				</Button>
			}
		>
			<MenuItem icon={<ArrowUp />} disabled={index === 0} onSelect={() => actions.move(-1)}>
				{t("common.moveUp")}
			</MenuItem>
			<MenuItem icon={<ArrowDown />} disabled={index === count - 1} onSelect={() => actions.move(1)}>
				{t("common.moveDown")}
			</MenuItem>
			<MenuItem icon={<Copy />} onSelect={actions.duplicate}>
				{t("builder.duplicate")}
			</MenuItem>
			<MenuSeparator />
			<MenuItem icon={<Trash2 />} danger onSelect={actions.remove}>
				{t("common.delete")}
			</MenuItem>
		</DropdownMenu>
	);
}
