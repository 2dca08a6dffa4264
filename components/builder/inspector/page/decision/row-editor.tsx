"use client";
import { ArrowUp, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { IconButton } from "@/components/ui/icon-button";
import type { ChoiceQuestion, DecisionRow, NodeId } from "@/lib/quiz/types";
import { useSay } from "../../../store/use-builder";
import { PickField } from "./pick-field";

interface RowEditorProps {
	row: DecisionRow;
	number: number;
	/** Null: the question is gone. */
	columns: readonly (ChoiceQuestion | null)[];
	onChange: (row: DecisionRow) => void;
	onRemove: () => void;
	/** Before the row above; null: it is the first. */
	onMove: (() => void) | null;
}

export function RowEditor({ row, number, columns, onChange, onRemove, onMove }: RowEditorProps) {
	const t = useTranslations("builder.decision");
	const say = useSay();
	const name = t("rowNumber", { number });
	return (
		<tr className="border-b align-top last:border-b-0">
			<th scope="row" className="p-2 text-left font-normal tabular-nums">
				{number}
				<span className="flex">
					<IconButton label={t("moveUp", { row: name })} disabled={!onMove} onClick={() => onMove?.()}>
						<ArrowUp size={14} aria-hidden="true" />
					</IconButton>
					<IconButton label={t("removeRow", { row: name })} onClick={onRemove}>
						<X size={14} aria-hidden="true" />
					</IconButton>
				</span>
			</th>
			{columns.map((question, column) => (
				<td key={question?.id ?? column} className="p-2">
					{question ? (
						<Cell
							name={`${name}, ${say(question.text)}`}
							question={question}
							chosen={row.cells[column] ?? []}
							onChange={(cell) =>
								onChange({ ...row, cells: columns.map((_, at) => (at === column ? cell : (row.cells[at] ?? []))) })
							}
						/>
					) : null}
				</td>
			))}
			<td className="p-2">
				<PickField label={t("pickOf", { row: name })} pick={row.pick} onChange={(pick) => onChange({ ...row, pick })} />
			</td>
		</tr>
	);
}

interface CellProps {
	name: string;
	question: ChoiceQuestion;
	chosen: readonly NodeId[];
	onChange: (chosen: NodeId[]) => void;
}

/** Choices of which one must be made; none: whatever was answered. */
function Cell({ name, question, chosen, onChange }: CellProps) {
	const t = useTranslations("builder.decision");
	const say = useSay();
	const textOf = (id: NodeId) => {
		const at = question.choices.findIndex((choice) => choice.id === id);
		return say(question.choices[at]?.text ?? {}) || t("choice", { number: at + 1 });
	};
	return (
		<details>
			<summary aria-label={`${name}: ${chosen.map(textOf).join(", ") || t("any")}`} className="cursor-pointer">
				{chosen.map(textOf).join(", ") || t("any")}
			</summary>
			<ul className="space-y-1 pt-2">
				{question.choices.map(({ id }) => (
					<li key={id}>
						<Checkbox
							label={textOf(id)}
							checked={chosen.includes(id)}
							onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id))}
						/>
					</li>
				))}
			</ul>
		</details>
	);
}
