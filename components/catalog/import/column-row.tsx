"use client";
import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import type { ColumnTarget, ImportInspection } from "@/lib/contracts/catalog-import";
import { choiceOf, type TargetChoice, targetChoices, targetFor } from "./column-targets";
import { type MappingProblem, useProblemText } from "./mapping-problems";
import { TargetFields } from "./target-fields";

interface ColumnRowProps {
	name: string;
	column: number;
	inspection: ImportInspection;
	/** Only attributes can be made of Shopify's further columns. */
	shopify: boolean;
	target: ColumnTarget;
	problem: MappingProblem | undefined;
	onChange: (target: ColumnTarget) => void;
}

const SHOWN = 3;

export function ColumnRow({ name, column, inspection, shopify, target, problem, onChange }: ColumnRowProps) {
	const t = useTranslations("catalog.import.map");
	const problemText = useProblemText();
	const { rows, sample, columns } = inspection;
	const values = [...new Set(sample.map((cells) => cells[column] ?? "").filter((cell) => cell.trim()))].slice(0, SHOWN);
	const examples = values.length > 0 ? values : [columns[column]?.example ?? ""].filter(Boolean);
	const choices = targetChoices.filter((choice) => !shopify || !choice.startsWith("field:"));
	const text = (choice: TargetChoice) =>
		choice.startsWith("field:") ? t(`fields.${choice.slice(6) as "id"}`) : t(choice as "ignore");
	return (
		<li className="grid gap-x-6 gap-y-3 px-5 py-3.5 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
			<div className="min-w-0 space-y-1">
				<p className="flex flex-wrap items-baseline gap-x-2">
					<span className="break-words font-medium">{name}</span>
					<span className="text-faint text-xs tabular-nums">
						{t("filled", { filled: columns[column]?.filled ?? 0, rows })}
					</span>
				</p>
				<ul aria-label={t("examples")} className="text-muted text-sm">
					{examples.map((value) => (
						<li key={value} className="truncate">
							{value}
						</li>
					))}
				</ul>
			</div>
			<div className="min-w-0 space-y-2">
				<div className="flex flex-wrap gap-2">
					<Select
						value={choiceOf(target)}
						onChange={(choice) => onChange(targetFor(choice, column, inspection))}
						options={choices.map((value) => ({ value, label: text(value) }))}
						aria-label={t("becomesOf", { column: name })}
						aria-invalid={problem ? true : undefined}
						aria-describedby={problem ? `column-${column}-problem` : undefined}
						className="sm:w-44"
					/>
					<TargetFields name={name} inspection={inspection} target={target} onChange={onChange} />
				</div>
				{problem ? (
					<p id={`column-${column}-problem`} role="alert" className="text-danger-text text-sm">
						{problemText(problem)}
					</p>
				) : null}
			</div>
		</li>
	);
}
