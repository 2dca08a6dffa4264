"use client";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import type { Patch } from "@/lib/quiz/edit";
import { findNode } from "@/lib/quiz/node-tree";
import type { NodeId } from "@/lib/quiz/types";
import { rulesAt } from "../store/rules-at";
import { useBuilder } from "../store/use-builder";

/** Moves a node among its siblings, or removes it with the rules that hide it; the inspector scrolls to it. `name` tells assistive technology which one. */
export function ItemButtons({ node, count, name }: { node: NodeId; count: number; name: string }) {
	const t = useTranslations("builder.item");
	const { document, edit } = useBuilder();
	const found = findNode(document, node);
	if (!found) return null;
	const { index, parent, list } = found;
	const move = (to: number) => edit({ op: "move", node, parent, list, index: to });
	const remove = () => {
		const rules = rulesAt(document, node).map((rule): Patch => ({ op: "remove", node: rule.id }));
		edit(...rules, { op: "remove", node });
	};
	return (
		<div className="flex shrink-0 scroll-mt-6" data-node={node}>
			<IconButton label={t("up", { name })} disabled={index === 0} onClick={() => move(index - 1)}>
				<ArrowUp size={16} aria-hidden="true" />
			</IconButton>
			<IconButton label={t("down", { name })} disabled={index >= count - 1} onClick={() => move(index + 1)}>
				<ArrowDown size={16} aria-hidden="true" />
			</IconButton>
			<IconButton label={t("remove", { name })} onClick={remove}>
				<Trash2 size={16} aria-hidden="true" />
			</IconButton>
		</div>
	);
}
