"use client";
import { useTranslations } from "next-intl";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { attributeTypes, type ColumnTarget, type ImportInspection } from "@/lib/contracts/catalog-import";
import { makeKey } from "@/lib/contracts/make-key";
import { named } from "./column-targets";

interface TargetFieldsProps {
	/** Of the column. */
	name: string;
	inspection: ImportInspection;
	target: ColumnTarget;
	onChange: (target: ColumnTarget) => void;
}

/** The name of the attribute that a column becomes, and its kind or the value it stands for. */
export function TargetFields({ name, inspection, target, onChange }: TargetFieldsProps) {
	const t = useTranslations("catalog.import.map");
	const types = useTranslations("catalog.attributes.types");
	if (target.kind !== "attribute" && target.kind !== "flag") return null;
	const existing = inspection.known.find(({ key }) => key === target.key);
	const rename = (label: string) =>
		onChange(
			target.kind === "attribute" ? named({ ...target, label }, inspection) : { ...target, label, key: makeKey(label) },
		);
	return (
		<>
			<Input
				value={target.label}
				maxLength={100}
				onChange={(event) => rename(event.target.value)}
				aria-label={t("attributeNameOf", { column: name })}
				className="min-w-32 flex-1 sm:max-w-48"
			/>
			{target.kind === "attribute" ? (
				<Select
					value={target.type}
					onChange={(type) => onChange({ ...target, type })}
					options={attributeTypes.map((value) => ({ value, label: types(value) }))}
					disabled={existing !== undefined && existing.type === target.type}
					aria-label={t("attributeKindOf", { column: name })}
					className="min-w-32 flex-1 sm:max-w-44"
				/>
			) : (
				<Input
					value={target.value}
					maxLength={100}
					onChange={(event) => onChange({ ...target, value: event.target.value })}
					aria-label={t("flagValueOf", { column: name })}
					className="min-w-32 flex-1 sm:max-w-44"
				/>
			)}
		</>
	);
}
