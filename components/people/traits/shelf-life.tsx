"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { TraitDraft } from "./trait-draft";

interface ShelfLifeProps {
	life: TraitDraft["life"];
	onChange: (life: TraitDraft["life"]) => void;
}

/** For how long a value counts as fresh. */
export function ShelfLife({ life, onChange }: ShelfLifeProps) {
	const t = useTranslations("people.traits.fields");
	return (
		<fieldset className="space-y-2">
			<legend className="mb-1 font-medium text-sm">{t("life")}</legend>
			<p className="text-muted text-sm">{t("lifeHelp")}</p>
			{life ? (
				<div className="flex gap-2">
					<Input
						type="number"
						min={1}
						max={36_525}
						step={1}
						className="w-24"
						aria-label={t("lifeAmount")}
						value={life.amount}
						onChange={({ currentTarget }) => onChange({ ...life, amount: currentTarget.value })}
					/>
					<Select
						className="w-36"
						aria-label={t("lifeUnit")}
						value={life.unit}
						onChange={(unit) => onChange({ ...life, unit })}
						options={(["days", "months"] as const).map((value) => ({ value, label: t(`units.${value}`) }))}
					/>
				</div>
			) : null}
			<Checkbox
				checked={life === null}
				onChange={(forever) => onChange(forever ? null : { amount: "12", unit: "months" })}
				label={t("forGood")}
			/>
		</fieldset>
	);
}
