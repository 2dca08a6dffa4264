"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { cx } from "@/components/ui/cx";
import type { MatrixCell, MatrixRow } from "@/lib/analytics/matrix";
import { withQuery } from "@/lib/client/http";
import { pages } from "@/lib/config/paths";
import type { NamedProduct, NamedQuestion } from "@/lib/contracts/results-replies";
import type { Pointed } from "./matrix-detail";
import { cellFill, cellText, type Measure } from "./measures";
import type { useGridKeys } from "./use-grid-keys";
import { useNumbers } from "./use-numbers";
import type { View } from "./view";

interface MatrixRowsProps {
	view: View;
	question: NamedQuestion;
	rows: MatrixRow[];
	columns: NamedProduct[];
	measure: Measure;
	/** Number of the first row over all questions. */
	first: number;
	keys: ReturnType<typeof useGridKeys>;
	onPoint: (pointed: Pointed) => void;
}

/** One question's answers. */
export function MatrixRows({ question, rows, columns, ...rest }: MatrixRowsProps) {
	const t = useTranslations("results.matrix");
	const say = useSay();
	const answered = rows[0]?.cells[0]?.base.of ?? 0;
	return (
		<tbody>
			<tr>
				<th
					scope="rowgroup"
					colSpan={columns.length + 1}
					className="border-b bg-sunken px-3 py-1.5 pl-5 text-left font-medium text-xs"
				>
					<span className="sticky left-5">
						{say(question.text)} <span className="font-normal text-muted">{t("answeredBy", { n: answered })}</span>
					</span>
				</th>
			</tr>
			{rows.map((row, index) => (
				<ChoiceRow key={row.choice} row={row} index={rest.first + index} {...{ question, columns, ...rest }} />
			))}
		</tbody>
	);
}

interface ChoiceRowProps extends Omit<MatrixRowsProps, "rows" | "first"> {
	row: MatrixRow;
	index: number;
}

function ChoiceRow({ row, index, question, columns, view, measure, keys, onPoint }: ChoiceRowProps) {
	const t = useTranslations("results");
	const say = useSay();
	const answer = say(question.choices.find(({ id }) => id === row.choice)?.text ?? {});
	return (
		<tr>
			<th
				scope="row"
				className="sticky left-0 z-10 max-w-56 border-b bg-surface px-3 py-1.5 pl-5 text-left font-normal"
			>
				<span className="block truncate" title={answer}>
					{answer}
				</span>
				<span className="text-faint text-xs">{t("sample", { of: row.completed })}</span>
			</th>
			{row.cells.map((cell, column) => (
				<td key={cell.product} className="border-b p-0.5">
					<CellLink
						{...{ view, cell, answer, measure }}
						choice={row.choice}
						product={columns[column]?.title ?? cell.product}
						place={`${index},${column}`}
						tabStop={keys.isTabStop(index, column)}
						onPoint={() => {
							keys.place({ row: index, column });
							onPoint({ answer, product: columns[column]?.title ?? cell.product, cell });
						}}
					/>
				</td>
			))}
		</tr>
	);
}

interface CellLinkProps {
	view: View;
	cell: MatrixCell;
	measure: Measure;
	answer: string;
	choice: string;
	product: string;
	place: string;
	tabStop: boolean;
	onPoint: () => void;
}

function CellLink({ view, cell, measure, answer, choice, product, place, tabStop, onPoint }: CellLinkProps) {
	const t = useTranslations("results.matrix");
	const numbers = useNumbers();
	const { workspace, quiz } = view.quiz;
	const behind = { ...view.filters, standing: "completed", choice, product: cell.product };
	return (
		<Link
			href={withQuery(pages.responses(workspace, quiz), behind)}
			prefetch={false}
			data-cell={place}
			tabIndex={tabStop ? 0 : -1}
			onFocus={onPoint}
			onMouseEnter={onPoint}
			aria-label={t("cell", {
				...{ answer, product },
				hits: numbers.count(cell.share.hits),
				of: numbers.count(cell.share.of),
				share: numbers.percent(cell.share.value),
				lift: numbers.points(cell.lift),
				credited: numbers.count(cell.credited.hits),
			})}
			className={cx(
				"flex h-9 min-w-16 items-center justify-center rounded-sm text-sm hover:ring-2 hover:ring-line-strong",
				cellFill(cell, measure) || "text-faint",
			)}
		>
			{cell.share.hits === 0 && measure !== "lift" ? "·" : cellText(cell, measure, numbers)}
		</Link>
	);
}
