"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { ImportInspection, ImportMapping } from "@/lib/contracts/catalog-import";
import { ColumnRow } from "./column-row";
import { withTarget } from "./column-targets";
import type { MappingProblem } from "./mapping-problems";

interface ColumnListProps {
	inspection: ImportInspection;
	mapping: ImportMapping;
	problems: ReadonlyMap<number | null, MappingProblem>;
	onChange: (mapping: ImportMapping) => void;
}

/** Every column with its first values and what it becomes. Shopify's own columns are known and stay folded away. */
export function ColumnList({ inspection, mapping, problems, onChange }: ColumnListProps) {
	const t = useTranslations("catalog.import.map");
	const shopify = mapping.format === "shopify";
	const [open, setOpen] = useState(!shopify);
	const { headers } = inspection;
	if (!open) {
		return (
			<Button look="link" onClick={() => setOpen(true)}>
				{t("shopifyExtra")}
			</Button>
		);
	}
	return (
		<Card title={t(shopify ? "shopifyExtra" : "title")} flush>
			<div
				aria-hidden="true"
				className="hidden grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-6 border-b px-5 py-2 font-medium text-muted text-xs md:grid"
			>
				<span>{t("column")}</span>
				<span>{t("becomes")}</span>
			</div>
			<ul className="divide-y divide-line">
				{headers.map((header, column) => {
					const target = mapping.columns[column];
					if (!target) return null;
					return (
						<ColumnRow
							// biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity, and two may share a heading
							key={column}
							name={header || t("columnNumber", { number: column + 1 })}
							column={column}
							inspection={inspection}
							shopify={shopify}
							target={target}
							problem={problems.get(column)}
							onChange={(next) => onChange(withTarget(mapping, column, next))}
						/>
					);
				})}
			</ul>
		</Card>
	);
}
