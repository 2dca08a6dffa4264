"use client";
import { useTranslations } from "next-intl";
import { useToast } from "@/components/ui/toast";
import { duplicateNode } from "@/lib/quiz/duplicate-node";
import type { Patch } from "@/lib/quiz/edit";
import { findNode } from "@/lib/quiz/node-tree";
import type { NodeId } from "@/lib/quiz/types";
import { neighbourOf, QUIZ_PLACE } from "../store/find-place";
import { newId } from "../store/new-id";
import { rulesAt } from "../store/rules-at";
import { useBuilder } from "../store/use-builder";

export interface RowActions {
	move: (by: -1 | 1) => void;
	duplicate: () => void;
	remove: () => void;
}

/** What can be done with a screen or a result page as a whole. */
export function useRowActions(node: NodeId, index: number, count: number): RowActions {
	const t = useTranslations();
	const toast = useToast();
	const { document, edit, select, store } = useBuilder();
	const list = findNode(document, node)?.list ?? "screens";
	return {
		move: (by) => {
			const to = index + by;
			if (to >= 0 && to < count) edit({ op: "move", node, parent: null, list, index: to });
		},
		duplicate: () => {
			const patch = duplicateNode(document, node, newId);
			if (patch?.op !== "insert") return;
			edit(patch);
			select(patch.value.id);
		},
		remove: () => {
			const next = neighbourOf(document, node);
			// The rules that leave or skip it, or hide something on it, go with it; those that lead to it are found by the checks.
			const rules = rulesAt(document, node);
			edit(...rules.map(({ id }): Patch => ({ op: "remove", node: id })), { op: "remove", node });
			select(next ?? QUIZ_PLACE);
			toast({ title: t("builder.outline.removed"), action: { label: t("common.undo"), onClick: store.undo } });
		},
	};
}
