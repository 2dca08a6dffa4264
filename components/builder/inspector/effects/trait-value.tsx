"use client";
import { useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { TraitRow } from "@/lib/contracts/traits";
import type { AttributeScalar } from "@/lib/quiz/types";
import { DateField } from "../../fields/date-field";
import { NumberField } from "../../fields/number-field";

interface TraitValueProps {
	/** Undefined: the dictionary lacks it. */
	trait: TraitRow | undefined;
	value: AttributeScalar;
	onChange: (value: AttributeScalar) => void;
}

/** One of the trait's values: of a list, a number, a day, yes or no, or a text. */
export function TraitValue({ trait, value, onChange }: TraitValueProps) {
	const t = useTranslations();
	const say = useSay();
	const label = t("builder.effects.traitValue");
	const number = typeof value === "number" ? value : null;
	const give = (next: number | null) => next !== null && onChange(next);
	switch (trait?.type ?? typeof value) {
		case "choice":
		case "set":
			return (
				<Field label={label}>
					<Select
						value={value === "" ? null : String(value)}
						placeholder={t("builder.effects.chooseValue")}
						onChange={onChange}
						options={trait?.options.map((option) => ({ value: option.value, label: say(option.name) })) ?? []}
					/>
				</Field>
			);
		case "number":
			return <NumberField label={trait?.unit ? `${label} (${trait.unit})` : label} value={number} onChange={give} />;
		case "date":
			return <DateField label={label} value={number} onChange={give} />;
		case "bool":
		case "boolean":
			return (
				<Field label={label}>
					<Select
						value={value === true ? "yes" : "no"}
						onChange={(next) => onChange(next === "yes")}
						options={(["yes", "no"] as const).map((each) => ({ value: each, label: t(`common.${each}`) }))}
					/>
				</Field>
			);
		default:
			return (
				<Field label={label}>
					<Input value={String(value)} maxLength={500} onChange={(event) => onChange(event.currentTarget.value)} />
				</Field>
			);
	}
}
