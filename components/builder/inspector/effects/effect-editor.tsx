"use client";
import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { isTargeted } from "@/lib/quiz/effects";
import type { Effect, ExcludeEffect, PinEffect, RequireEffect, ScoreEffect, TargetedEffect } from "@/lib/quiz/types";
import { NumberField } from "../../fields/number-field";
import { TextField } from "../../fields/text-field";
import { useBuilder, useSay } from "../../store/use-builder";
import { useSet } from "../../store/use-set";
import { TagEditor } from "./tag-editor";
import { TargetEditor } from "./target-editor";
import { TraitEditor } from "./trait-editor";
import { VariableChange } from "./variable-change";

interface EffectEditorProps {
	effect: Effect;
	/** Of its heading: below that of what has the effect. */
	heading: "h3" | "h4";
}

export function EffectEditor({ effect, heading: Heading }: EffectEditorProps) {
	const t = useTranslations("builder.effects");
	const { edit } = useBuilder();
	return (
		<div className="space-y-3 rounded-md bg-sunken p-3">
			<div className="flex items-center justify-between gap-2">
				<Heading className="font-medium text-sm">{t(`kinds.${effect.kind}`)}</Heading>
				<IconButton label={t("remove")} onClick={() => edit({ op: "remove", node: effect.id })}>
					<Trash2 size={16} aria-hidden="true" />
				</IconButton>
			</div>
			{effect.kind === "score" ? <Points effect={effect} /> : null}
			{isTargeted(effect) ? <Products effect={effect} /> : null}
			{effect.kind === "require" ? <Strength effect={effect} /> : null}
			{effect.kind === "exclude" ? <Reason effect={effect} /> : null}
			{effect.kind === "pin" ? <PinSlot effect={effect} /> : null}
			{effect.kind === "variable" ? <VariableChange effect={effect} /> : null}
			{effect.kind === "trait" ? <TraitEditor effect={effect} /> : null}
			{effect.kind === "tag" ? <TagEditor effect={effect} /> : null}
		</div>
	);
}

function Products({ effect }: { effect: TargetedEffect }) {
	const set = useSet<TargetedEffect>(effect.id);
	return (
		<TargetEditor
			target={effect.target}
			onChange={(target) => set("target", target)}
			answers={effect.kind === "require" || effect.kind === "exclude"}
		/>
	);
}

function Points({ effect }: { effect: ScoreEffect }) {
	const t = useTranslations("builder.effects");
	const set = useSet<ScoreEffect>(effect.id);
	return (
		<NumberField
			label={t("points")}
			value={effect.points}
			least={-1_000_000}
			most={1_000_000}
			onChange={(value) => value !== null && set("points", value)}
		/>
	);
}

function Strength({ effect }: { effect: RequireEffect }) {
	const t = useTranslations("builder.effects");
	const set = useSet<RequireEffect>(effect.id);
	return (
		<>
			<Switch label={t("hard")} help={t("hardHelp")} checked={effect.hard} onChange={(on) => set("hard", on)} />
			{effect.hard ? null : (
				<NumberField
					label={t("priority")}
					help={t("priorityHelp")}
					value={effect.priority}
					least={-1000}
					most={1000}
					onChange={(value) => value !== null && set("priority", value)}
				/>
			)}
		</>
	);
}

function Reason({ effect }: { effect: ExcludeEffect }) {
	const t = useTranslations("builder.effects");
	const set = useSet<ExcludeEffect>(effect.id);
	return <TextField label={t("reason")} text={effect.reason} onChange={(text) => set("reason", text)} />;
}

const ANY = "any";

function PinSlot({ effect }: { effect: PinEffect }) {
	const t = useTranslations("builder.effects");
	const say = useSay();
	const set = useSet<PinEffect>(effect.id);
	const { document } = useBuilder();
	const slots = document.resultPages.flatMap((page) =>
		page.slots.map((slot) => ({
			value: slot.id,
			label: [page.name, say(slot.name)].filter(Boolean).join(" · ") || t("slot"),
		})),
	);
	return (
		<Field label={t("slot")}>
			<Select
				value={effect.slot ?? ANY}
				onChange={(slot) => set("slot", slot === ANY ? null : slot)}
				options={[{ value: ANY, label: t("anySlot") }, ...slots]}
			/>
		</Field>
	);
}
