"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSay } from "@/components/common/use-say";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { TraitRow } from "@/lib/contracts/traits";
import type { TraitContent } from "@/lib/profile/types";
import { isoDay, toDay } from "@/lib/quiz/day";

interface ContentFieldProps {
	trait: TraitRow;
	/** null: none yet. */
	value: TraitContent | null;
	onChange: (value: TraitContent | null) => void;
}

/** A value of the trait's kind. */
export function ContentField(props: ContentFieldProps) {
	const t = useTranslations("people.values");
	const common = useTranslations("common");
	const say = useSay();
	const { trait, value, onChange } = props;
	switch (trait.type) {
		case "choice":
			return (
				<Field label={t("value")}>
					<Select
						value={typeof value === "string" ? value : null}
						onChange={onChange}
						options={trait.options.map((option) => ({ value: option.value, label: say(option.name) }))}
					/>
				</Field>
			);
		case "bool":
			return (
				<Field label={t("value")}>
					<Select
						value={typeof value === "boolean" ? (value ? "yes" : "no") : null}
						onChange={(next) => onChange(next === "yes")}
						options={(["yes", "no"] as const).map((each) => ({ value: each, label: common(each) }))}
					/>
				</Field>
			);
		case "set":
			return <Several {...props} />;
		case "number":
			return <NumberInput {...props} />;
		case "date":
			return (
				<Field label={t("value")}>
					<Input
						type="date"
						value={typeof value === "number" ? isoDay(value) : ""}
						onChange={({ currentTarget }) => onChange(toDay(currentTarget.value))}
					/>
				</Field>
			);
		case "text":
			return (
				<Field label={t("value")}>
					<Input
						maxLength={500}
						value={typeof value === "string" ? value : ""}
						onChange={({ currentTarget }) => onChange(currentTarget.value)}
					/>
				</Field>
			);
	}
}

function Several({ trait, value, onChange }: ContentFieldProps) {
	const t = useTranslations("people.values");
	const say = useSay();
	const chosen = Array.isArray(value) ? value : [];
	return (
		<fieldset className="space-y-2">
			<legend className="mb-1 font-medium text-sm">{t("value")}</legend>
			{trait.options.map((option) => (
				<Checkbox
					key={option.value}
					label={say(option.name)}
					checked={chosen.includes(option.value)}
					onChange={(on) => onChange(on ? [...chosen, option.value] : chosen.filter((each) => each !== option.value))}
				/>
			))}
		</fieldset>
	);
}

/** Keeps what is being typed until it is a number. */
function NumberInput({ trait, value, onChange }: ContentFieldProps) {
	const t = useTranslations("people.values");
	const [typed, setTyped] = useState(typeof value === "number" ? String(value) : "");
	const change = (text: string) => {
		setTyped(text);
		const number = text.trim() === "" ? Number.NaN : Number(text.trim().replace(",", "."));
		onChange(Number.isFinite(number) ? number : null);
	};
	return (
		<Field label={trait.unit ? `${t("value")} (${trait.unit})` : t("value")}>
			<Input
				inputMode="decimal"
				maxLength={20}
				value={typed}
				onChange={({ currentTarget }) => change(currentTarget.value)}
			/>
		</Field>
	);
}
