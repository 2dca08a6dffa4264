"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ImportInspection, ImportMapping } from "@/lib/contracts/catalog-import";
import { combineFlags, splitFlags } from "./column-targets";

interface FlagsCalloutProps {
	inspection: ImportInspection;
	mapping: ImportMapping;
	onChange: (mapping: ImportMapping) => void;
}

/** Columns of yes and no that may be the values of one attribute: "Dry", "Oily" → skin type. */
export function FlagsCallout({ inspection, mapping, onChange }: FlagsCalloutProps) {
	const t = useTranslations("catalog.import.map");
	const format = useFormatter();
	const { flags, headers } = inspection;
	const [label, setLabel] = useState(flags?.label ?? "");
	if (!flags) return null;
	const columns = format.list(
		flags.columns.map((column) => headers[column] || t("columnNumber", { number: column + 1 })),
	);
	const first = mapping.columns[flags.columns[0] ?? 0];
	const done = first?.kind === "flag";
	return (
		<section aria-label={t("flag")} className="space-y-3 rounded-lg border border-info-line bg-info-soft px-5 py-4">
			<p className="text-info-text">
				{done ? t("flagsDone", { columns, label: first.label }) : t("flagsFound", { columns })}
			</p>
			{done ? (
				<Button size="sm" onClick={() => onChange(splitFlags(mapping, inspection))}>
					{t("flagsSplit")}
				</Button>
			) : (
				<div className="flex flex-wrap items-end gap-3">
					<Field label={t("flagsName")} className="min-w-48 max-w-xs flex-1">
						<Input value={label} maxLength={100} onChange={(event) => setLabel(event.target.value)} />
					</Field>
					<Button disabled={!label.trim()} onClick={() => onChange(combineFlags(mapping, inspection, label.trim()))}>
						{t("flagsCombine")}
					</Button>
				</div>
			)}
		</section>
	);
}
