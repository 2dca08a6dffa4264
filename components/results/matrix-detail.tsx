"use client";
import { useTranslations } from "next-intl";
import type { MatrixCell } from "@/lib/analytics/matrix";
import { Explained } from "./explained";
import { legendBounds, legendFills, type Measure } from "./measures";
import { useNumbers } from "./use-numbers";

/** The cell under the pointer or the focus. */
export interface Pointed {
	answer: string;
	product: string;
	cell: MatrixCell;
}

/** One line that tells all about one cell, in a place of its own so that nothing jumps. */
export function MatrixDetail({ pointed, measure }: { pointed: Pointed | null; measure: Measure }) {
	const t = useTranslations("results");
	return (
		<div className="flex min-h-16 flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b bg-page/60 px-5 py-2.5 text-sm">
			{pointed ? <Told pointed={pointed} /> : <p className="text-muted">{t("matrix.hint")}</p>}
			<Legend measure={measure} />
		</div>
	);
}

function Told({ pointed: { answer, product, cell } }: { pointed: Pointed }) {
	const t = useTranslations("results");
	const numbers = useNumbers();
	const facts = [
		["cellCount", `${numbers.count(cell.share.hits)} ${t("of", { of: cell.share.of })}`],
		["cellShare", `${numbers.percent(cell.share.value)} (${numbers.interval(cell.share)})`],
		["cellLift", numbers.points(cell.lift)],
		["cellCredited", numbers.count(cell.credited.hits)],
	] as const;
	return (
		<div className="min-w-0">
			<p className="font-medium">
				{answer} → {product}
			</p>
			<dl className="flex flex-wrap gap-x-4 text-muted">
				{facts.map(([figure, value]) => (
					<div key={figure} className="flex gap-1.5">
						<dt>
							<Explained figure={figure} />
						</dt>
						<dd className="text-ink tabular-nums">{value}</dd>
					</div>
				))}
			</dl>
		</div>
	);
}

function Legend({ measure }: { measure: Measure }) {
	const t = useTranslations("results.matrix");
	const numbers = useNumbers();
	const kind = measure === "lift" ? "lift" : "share";
	return (
		<div className="flex items-center gap-2 text-muted text-xs">
			<span>{t(kind === "lift" ? "legendLift" : "legend")}</span>
			<ol className="flex">
				{legendBounds[kind].map((bound, index) => (
					<li key={bound} className={`${legendFills[index]} px-1.5 py-0.5 first:rounded-l-sm last:rounded-r-sm`}>
						{kind === "lift" ? numbers.points(bound) : numbers.percent(bound)}
					</li>
				))}
			</ol>
		</div>
	);
}
