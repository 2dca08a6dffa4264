"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { AttributeSummary } from "@/lib/contracts/catalog";
import { useCatalog } from "../catalog-context";
import { ValuesField } from "./values-field";

interface AttributeFieldProps {
	definition: AttributeSummary;
	value: string | string[] | undefined;
	error: string | null;
	/** "" and [] for no value. */
	onChange: (value: string | string[]) => void;
}

/** The field that fits the attribute's kind. */
export function AttributeField({ definition, value = "", error, onChange }: AttributeFieldProps) {
	const t = useTranslations("catalog.page");
	const common = useTranslations("common");
	const { canEdit } = useCatalog();
	const list = useId();
	const { label, type, values } = definition;
	if (type === "set") {
		const several = Array.isArray(value) ? value : value ? [value] : [];
		const known = values.map((each) => `${each.value}`);
		return <ValuesField label={label} value={several} known={known} disabled={!canEdit} onChange={onChange} />;
	}
	const text = Array.isArray(value) ? value.join(", ") : value;
	if (type === "text") {
		return (
			<Field label={label} className="sm:col-span-2">
				<Textarea
					value={text}
					maxLength={20_000}
					className="max-h-60"
					onChange={(event) => onChange(event.target.value)}
				/>
			</Field>
		);
	}
	if (type === "bool") {
		const options = [
			{ value: "none", label: t("notSet") },
			{ value: "true", label: common("yes") },
			{ value: "false", label: common("no") },
		];
		return (
			<Field label={label}>
				<Select
					value={text || "none"}
					onChange={(next) => onChange(next === "none" ? "" : next)}
					options={options}
					disabled={!canEdit}
				/>
			</Field>
		);
	}
	return (
		<div>
			<Field label={label} error={error}>
				<Input
					value={text}
					maxLength={200}
					placeholder={t("notSet")}
					onChange={(event) => onChange(event.target.value)}
					{...(type === "number" ? { inputMode: "decimal" } : { list })}
				/>
			</Field>
			<datalist id={list}>
				{type === "enum" ? values.map((each) => <option key={`${each.value}`} value={`${each.value}`} />) : null}
			</datalist>
		</div>
	);
}
