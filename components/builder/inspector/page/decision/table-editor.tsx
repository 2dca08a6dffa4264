"use client";
import { ListPlus, Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { type Columns, uncovered } from "@/lib/quiz/coverage";
import type { ChoiceQuestion, DecisionRow, DecisionTable, NodeId, QuizDocument } from "@/lib/quiz/types";
import { useBuilder, useSay } from "../../../store/use-builder";
import { RowEditor } from "./row-editor";

const MOST_ROWS = 500;
const MOST_COLUMNS = 10;

interface TableEditorProps {
	table: DecisionTable;
	onChange: (table: DecisionTable) => void;
}

/** Columns are choice questions, a row says who stands first for some of their answers. The first that holds decides. */
export function TableEditor({ table, onChange }: TableEditorProps) {
	const t = useTranslations("builder.decision");
	const say = useSay();
	const { document } = useBuilder();
	const asked = choiceQuestions(document);
	const { questions, rows } = table;
	const nameOf = (id: NodeId) => {
		const question = asked.find((one) => one.id === id);
		return question ? say(question.text) || t("unnamedQuestion") : t("goneQuestion");
	};
	const changeCells = (change: (cells: NodeId[][]) => NodeId[][]): DecisionRow[] =>
		rows.map((row) => ({ ...row, cells: change(row.cells) }));
	const addColumn = (id: NodeId) =>
		onChange({ ...table, questions: [...questions, id], rows: changeCells((cells) => [...cells, []]) });
	const removeColumn = (at: number) =>
		onChange({
			...table,
			questions: questions.toSpliced(at, 1),
			rows: changeCells((cells) => cells.toSpliced(at, 1)),
		});
	const addRow = () => onChange({ ...table, rows: [...rows, { cells: questions.map(() => []), pick: null }] });
	const left = asked.filter(({ id }) => !questions.includes(id));
	return (
		<div className="space-y-3">
			{left.length > 0 && questions.length < MOST_COLUMNS ? (
				<Select
					size="sm"
					aria-label={t("addColumn")}
					placeholder={t("addColumn")}
					value={null}
					onChange={addColumn}
					options={left.map(({ id }) => ({ value: id, label: nameOf(id) }))}
				/>
			) : null}
			{questions.length > 0 ? (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
				<section className="overflow-x-auto rounded-md border" aria-label={t("table")} tabIndex={0}>
					<table className="w-full text-sm">
						<thead>
							<tr className="border-b text-left align-top">
								<th scope="col" className="p-2 font-medium">
									{t("row")}
								</th>
								{questions.map((id, at) => (
									<th key={id} scope="col" className="min-w-36 p-2 font-medium">
										<span className="flex items-start justify-between gap-1">
											{nameOf(id)}
											<IconButton label={t("removeColumn", { question: nameOf(id) })} onClick={() => removeColumn(at)}>
												<X size={14} aria-hidden="true" />
											</IconButton>
										</span>
									</th>
								))}
								<th scope="col" className="min-w-40 p-2 font-medium">
									{t("pick")}
								</th>
							</tr>
						</thead>
						<tbody>
							{rows.map((row, at) => (
								<RowEditor
									// biome-ignore lint/suspicious/noArrayIndexKey: a row is nothing but its place.
									key={at}
									row={row}
									number={at + 1}
									columns={questions.map((id) => asked.find((one) => one.id === id) ?? null)}
									onChange={(next) => onChange({ ...table, rows: rows.with(at, next) })}
									onRemove={() => onChange({ ...table, rows: rows.toSpliced(at, 1) })}
									onMove={at > 0 ? () => onChange({ ...table, rows: lifted(rows, at) }) : null}
								/>
							))}
						</tbody>
					</table>
				</section>
			) : null}
			{questions.length > 0 ? (
				<Button size="sm" onClick={addRow} disabled={rows.length >= MOST_ROWS}>
					<Plus size={16} aria-hidden="true" />
					{t("addRow")}
				</Button>
			) : null}
			<MissingRows table={table} asked={asked} onChange={onChange} />
		</div>
	);
}

/** How many combinations of answers have no row, and rows for them. */
function MissingRows({ table, asked, onChange }: TableEditorProps & { asked: readonly ChoiceQuestion[] }) {
	const t = useTranslations("builder.decision");
	const { questions, rows } = table;
	const columns: Columns = questions.map((id) => asked.find((one) => one.id === id)?.choices.map(({ id }) => id) ?? []);
	if (questions.length === 0) return null;
	const open = uncovered(table, columns);
	const fill = () => {
		const missing = (open ?? []).map((one) => ({ cells: one.map((choice) => (choice ? [choice] : [])), pick: null }));
		onChange({ ...table, rows: [...rows, ...missing].slice(0, MOST_ROWS) });
	};
	return (
		<div className="space-y-2">
			<p role="status" className="text-muted text-sm tabular-nums">
				{open === null ? t("tooMany") : t("missing", { count: open.length })}
			</p>
			{open && open.length > 0 ? (
				<Button size="sm" onClick={fill} disabled={rows.length >= MOST_ROWS}>
					<ListPlus size={16} aria-hidden="true" />
					{t("fill")}
				</Button>
			) : null}
		</div>
	);
}

function choiceQuestions({ screens }: QuizDocument): ChoiceQuestion[] {
	return screens.flatMap(({ blocks }) => blocks).filter((block) => "choices" in block);
}

function lifted(rows: readonly DecisionRow[], at: number): DecisionRow[] {
	const row = rows[at];
	return row ? rows.toSpliced(at, 1).toSpliced(at - 1, 0, row) : [...rows];
}
