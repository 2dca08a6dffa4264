"use client";
import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import { DropdownMenu, MenuItem } from "@/components/ui/dropdown-menu";
import { BLOCK_KINDS, type BlockKind, KIND_ICONS } from "../store/kinds";

export function BlockMenu({ trigger, onChoose }: { trigger: ReactElement; onChoose: (kind: BlockKind) => void }) {
	const t = useTranslations("builder.kinds");
	return (
		<DropdownMenu trigger={trigger} align="start" className="max-h-[70vh] overflow-y-auto">
			{BLOCK_KINDS.map((kind) => {
				const Icon = KIND_ICONS[kind];
				return (
					<MenuItem key={kind} icon={<Icon />} onSelect={() => onChoose(kind)}>
						{t(kind)}
					</MenuItem>
				);
			})}
		</DropdownMenu>
	);
}
