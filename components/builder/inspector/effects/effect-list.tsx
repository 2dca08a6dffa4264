"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DropdownMenu, MenuItem } from "@/components/ui/dropdown-menu";
import { newEffect } from "@/lib/quiz/new-document";
import type { Effect, NodeId } from "@/lib/quiz/types";
import { newId } from "../../store/new-id";
import { useBuilder } from "../../store/use-builder";
import { EffectEditor } from "./effect-editor";

const kinds = ["score", "require", "exclude", "pin"] as const;

/** What an answer does to the recommendation. `name` is the answer's. */
export function EffectList({ parent, effects, name }: { parent: NodeId; effects: Effect[]; name: string }) {
	const t = useTranslations("builder.effects");
	const { edit } = useBuilder();
	const add = (kind: Effect["kind"]) => {
		const value = newEffect(newId, kind, { kind: "where", all: [] });
		edit({ op: "insert", parent, list: "effects", index: effects.length, value });
	};
	return (
		<div className="space-y-2">
			{effects.map((effect) => (
				<EffectEditor key={effect.id} effect={effect} />
			))}
			<DropdownMenu
				align="start"
				trigger={
					<Button look="ghost" size="sm" aria-label={t("addTo", { name })}>
						<Plus size={16} aria-hidden="true" />
						{t("add")}
					</Button>
				}
			>
				{kinds.map((kind) => (
					<MenuItem key={kind} onSelect={() => add(kind)}>
						{t(`menu.${kind}`)}
					</MenuItem>
				))}
			</DropdownMenu>
		</div>
	);
}
