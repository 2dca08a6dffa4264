"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import type { ApplyOptions, ImportPlan } from "@/lib/contracts/catalog-import";

interface PlanOptionsProps {
	plan: ImportPlan;
	options: ApplyOptions;
	onChange: (options: ApplyOptions) => void;
}

/** What is done only when asked for. */
export function PlanOptions({ plan: { counts, partial }, options, onChange }: PlanOptionsProps) {
	const t = useTranslations("catalog.import.check");
	if (counts.missing + counts.archived === 0) return null;
	return (
		<div className="space-y-3 rounded-lg border bg-surface px-5 py-4">
			{counts.missing > 0 ? (
				<Checkbox
					checked={options.archiveMissing}
					onChange={(archiveMissing) => onChange({ ...options, archiveMissing })}
					disabled={partial}
					label={t("archiveMissing", { count: counts.missing })}
					help={t(partial ? "archivePartial" : "archiveMissingHelp")}
				/>
			) : null}
			{counts.archived > 0 ? (
				<Checkbox
					checked={options.restoreArchived}
					onChange={(restoreArchived) => onChange({ ...options, restoreArchived })}
					label={t("restoreArchived", { count: counts.archived })}
				/>
			) : null}
		</div>
	);
}
