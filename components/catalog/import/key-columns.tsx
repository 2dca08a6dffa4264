"use client";
import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import type { ImportInspection, ImportMapping } from "@/lib/contracts/catalog-import";

interface KeyColumnsProps {
	inspection: ImportInspection;
	mapping: ImportMapping;
	onChange: (mapping: ImportMapping) => void;
}

const MOST = 10;

/** Without an id column, ids are made from the columns that tell two products apart. */
export function KeyColumns({ inspection, mapping, onChange }: KeyColumnsProps) {
	const t = useTranslations("catalog.import.map");
	const { headers, columns } = inspection;
	const name = (column: number) => headers[column] || t("columnNumber", { number: column + 1 });
	if (mapping.format === "shopify") return null;
	const given = mapping.columns.findIndex((target) => target.kind === "field" && target.field === "id");
	if (given >= 0) return <p className="text-muted">{t("idGiven", { column: name(given) })}</p>;
	const { key } = mapping;
	const toggle = (column: number, on: boolean) =>
		onChange({ ...mapping, key: on ? [...key, column].sort((a, b) => a - b) : key.filter((each) => each !== column) });
	// Blank in every row: can't tell anything apart.
	const useful = headers.map((_, column) => column).filter((column) => (columns[column]?.filled ?? 0) > 0);
	return (
		<Card title={t("key")} description={t("keyHelp")}>
			<ul aria-label={t("key")} className="flex max-h-48 flex-wrap gap-x-6 gap-y-2 overflow-y-auto">
				{useful.map((column) => (
					<li key={column}>
						<Checkbox
							checked={key.includes(column)}
							onChange={(on) => toggle(column, on)}
							disabled={!key.includes(column) && key.length >= MOST}
							label={name(column)}
						/>
					</li>
				))}
			</ul>
			{key.length === 0 ? (
				<Callout tone="warning" className="mt-3">
					{t("keyNeeded")}
				</Callout>
			) : null}
		</Card>
	);
}
