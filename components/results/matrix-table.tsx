"use client";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { type MatrixRow, matrix, withAllChoices } from "@/lib/analytics/matrix";
import type { MatrixReply } from "@/lib/contracts/results-replies";
import { MatrixDetail, type Pointed } from "./matrix-detail";
import { MatrixRows } from "./matrix-rows";
import type { Measure } from "./measures";
import { useGridKeys } from "./use-grid-keys";
import type { View } from "./view";

interface MatrixTableProps {
	view: View;
	data: MatrixReply;
	measure: Measure;
}

/** A real table with sticky headings; its cells are links to the responses behind them, one tab stop in all. */
export function MatrixTable({ view, data, measure }: MatrixTableProps) {
	const t = useTranslations("results");
	const [pointed, setPointed] = useState<Pointed | null>(null);
	const groups = useMemo(() => groupRows(data), [data]);
	const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
	const keys = useGridKeys(count, data.products.length);
	return (
		<div>
			<MatrixDetail pointed={pointed} measure={measure} />
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys of the cells within are heard here */}
			<div className="max-h-[36rem] overflow-auto" onKeyDown={keys.onKeyDown}>
				<table className="border-separate border-spacing-0 text-sm tabular-nums" aria-label={t("sections.matrix")}>
					<thead>
						<tr>
							<th
								scope="col"
								className="sticky top-0 left-0 z-30 min-w-40 max-w-56 border-b bg-surface px-3 py-2 pl-5 text-left align-bottom font-medium text-muted text-xs sm:min-w-56"
							>
								{t("matrix.answer")}
							</th>
							{data.products.map(({ id, title }) => (
								<th
									key={id}
									scope="col"
									className="sticky top-0 z-20 w-20 min-w-20 border-b bg-surface px-1.5 py-2 text-center align-bottom font-medium text-xs"
								>
									<span className="line-clamp-3 break-words" title={title}>
										{title}
									</span>
								</th>
							))}
						</tr>
					</thead>
					{groups.map(({ question, first, rows }) => (
						<MatrixRows
							key={question.id}
							{...{ view, question, rows, measure, first, keys }}
							columns={data.products}
							onPoint={setPointed}
						/>
					))}
				</table>
			</div>
		</div>
	);
}

/** The rows by question, in the quiz's order, choices that nobody made included; `first` counts rows over all questions. */
function groupRows(data: MatrixReply) {
	const products = data.products.map(({ id }) => id);
	const rows = matrix(withAllChoices(data, data.questions), products);
	let first = 0;
	return data.questions.map((question) => {
		const own: MatrixRow[] = rows.filter((row) => row.question === question.id);
		const group = { question, rows: own, first };
		first += own.length;
		return group;
	});
}
