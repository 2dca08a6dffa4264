"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DropdownMenu, MenuItem } from "@/components/ui/dropdown-menu";
import type { Patch } from "@/lib/quiz/edit";
import { newEffect, newPlainEffect, newVariable } from "@/lib/quiz/new-document";
import type { Effect, NodeId } from "@/lib/quiz/types";
import { newId } from "../../store/new-id";
import { useBuilder } from "../../store/use-builder";
import { EffectEditor } from "./effect-editor";

const onProducts = ["score", "require", "exclude", "pin"] as const;
const others = ["variable", "trait", "tag"] as const;

interface EffectListProps {
	parent: NodeId;
	effects: Effect[];
	/** The answer's. */
	name: string;
	/** Of each effect's heading. */
	heading?: "h3" | "h4";
}

/** What an answer does to the recommendation and to variables, and what it says about the person. */
export function EffectList({ parent, effects, name, heading = "h4" }: EffectListProps) {
	const t = useTranslations("builder.effects");
	const named = useTranslations("builder.variables");
	const { document, edit } = useBuilder();
	const insert = (value: Effect): Patch => ({ op: "insert", parent, list: "effects", index: effects.length, value });
	const add = (kind: (typeof onProducts)[number]) => edit(insert(newEffect(newId, kind, { kind: "where", all: [] })));
	const addOther = (kind: (typeof others)[number]) => {
		const [known] = document.variables;
		if (known || kind !== "variable") return edit(insert(newPlainEffect(newId, kind, known?.id ?? "")));
		// The first change of a variable brings the variable.
		const value = newVariable(newId, named("unnamed", { number: 1 }));
		edit(
			{ op: "insert", parent: null, list: "variables", index: 0, value },
			insert(newPlainEffect(newId, kind, value.id)),
		);
	};
	return (
		<div className="space-y-2">
			{effects.map((effect) => (
				<EffectEditor key={effect.id} effect={effect} heading={heading} />
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
				{onProducts.map((kind) => (
					<MenuItem key={kind} onSelect={() => add(kind)}>
						{t(`menu.${kind}`)}
					</MenuItem>
				))}
				{others.map((kind) => (
					<MenuItem key={kind} onSelect={() => addOther(kind)}>
						{t(`menu.${kind}`)}
					</MenuItem>
				))}
			</DropdownMenu>
		</div>
	);
}
