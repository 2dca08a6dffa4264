"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { newScreen } from "@/lib/quiz/new-document";
import type { NodeId } from "@/lib/quiz/types";
import { BlockMenu } from "../fields/block-menu";
import { type BlockKind, newBlock } from "../store/kinds";
import { newId } from "../store/new-id";
import { useBuilder } from "../store/use-builder";

/** Puts the new screen after the chosen one. */
export function AddScreenMenu({ onAdded }: { onAdded: (screen: NodeId) => void }) {
	const t = useTranslations("builder.outline");
	const { document, place, edit } = useBuilder();
	const add = (kind: BlockKind) => {
		const value = newScreen(newId, [newBlock(kind)]);
		const at = place.kind === "screen" ? document.screens.indexOf(place.screen) + 1 : document.screens.length;
		edit({ op: "insert", parent: null, list: "screens", index: at, value });
		onAdded(value.id);
	};
	return (
		<BlockMenu
			trigger={
				<Button look="ghost" size="sm" className="w-full justify-start">
					<Plus size={16} aria-hidden="true" />
					{t("addScreen")}
				</Button>
			}
			onChoose={add}
		/>
	);
}
