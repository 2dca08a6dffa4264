"use client";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { type ListField, type ListReport, listFields } from "@/lib/contracts/people-list";

interface ListColumnsProps {
	report: ListReport;
	onChoose: (field: ListField, column: number | null) => void;
}

/** Which column holds what: guessed by the names in the first row, to be mended. */
export function ListColumns({ report: { headers, columns }, onChoose }: ListColumnsProps) {
	const t = useTranslations("devices.lists");
	const options = [
		{ value: "none", label: t("noColumn") },
		...headers.map((name, at) => ({ value: String(at), label: name || t("column", { number: at + 1 }) })),
	];
	return (
		<Card title={t("columns")} description={t("columnsText")}>
			<div className="grid gap-4 sm:grid-cols-2">
				{listFields.map((field) => (
					<Field key={field} label={t(`fields.${field}`)}>
						<Select
							value={columns[field] === null ? "none" : String(columns[field])}
							onChange={(value) => onChoose(field, value === "none" ? null : Number(value))}
							options={options}
						/>
					</Field>
				))}
			</div>
		</Card>
	);
}
