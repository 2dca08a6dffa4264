"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { AttributeScalar, TagEffect, TraitEffect } from "@/lib/quiz/types";
import { NumberField } from "../../fields/number-field";
import { useSet } from "../../store/use-set";

const types = ["string", "number", "boolean"] as const;
type Type = (typeof types)[number];
const starts: Record<Type, AttributeScalar> = { string: "", number: 0, boolean: true };

/** A fact about the person: what it is about, and a text, a number, or yes or no. */
export function Trait({ effect }: { effect: TraitEffect }) {
	const t = useTranslations("builder.effects");
	const set = useSet<TraitEffect>(effect.id);
	const type = types.find((each) => each === typeof effect.value) ?? "string";
	return (
		<>
			<Field label={t("trait")}>
				<Input
					value={effect.attribute}
					maxLength={100}
					placeholder={t("traitExample")}
					onChange={(event) => set("attribute", event.currentTarget.value)}
				/>
			</Field>
			<Field label={t("traitType")}>
				<Select
					value={type}
					onChange={(next) => set("value", starts[next])}
					options={types.map((each) => ({ value: each, label: t(`traitTypes.${each}`) }))}
				/>
			</Field>
			<TraitValue value={effect.value ?? ""} onChange={(value) => set("value", value)} />
		</>
	);
}

function TraitValue({ value, onChange }: { value: AttributeScalar; onChange: (value: AttributeScalar) => void }) {
	const t = useTranslations();
	const label = t("builder.effects.traitValue");
	if (typeof value === "number") {
		return <NumberField label={label} value={value} onChange={(next) => next !== null && onChange(next)} />;
	}
	if (typeof value === "string") {
		return (
			<Field label={label}>
				<Input value={value} maxLength={500} onChange={(event) => onChange(event.currentTarget.value)} />
			</Field>
		);
	}
	return (
		<Field label={label}>
			<Select
				value={value ? "yes" : "no"}
				onChange={(next) => onChange(next === "yes")}
				options={(["yes", "no"] as const).map((each) => ({ value: each, label: t(`common.${each}`) }))}
			/>
		</Field>
	);
}

export function Tag({ effect }: { effect: TagEffect }) {
	const t = useTranslations("builder.effects");
	const set = useSet<TagEffect>(effect.id);
	return (
		<Field label={t("tag")}>
			<Input
				value={effect.tag}
				maxLength={100}
				placeholder={t("tagExample")}
				onChange={(event) => set("tag", event.currentTarget.value)}
			/>
		</Field>
	);
}
