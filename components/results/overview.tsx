"use client";
import { useFormatter, useTranslations } from "next-intl";
import { completionRate, startRate } from "@/lib/analytics/definitions";
import { rate } from "@/lib/analytics/rate";
import type { Overview as OverviewData } from "@/lib/contracts/results-replies";
import { Explained } from "./explained";
import { Figure } from "./figure";
import { useNumbers } from "./use-numbers";

/** The figures that are looked at first, in the order of the journey. */
export function Overview({ data }: { data: OverviewData }) {
	const t = useTranslations("results");
	const numbers = useNumbers();
	const started = startRate(data);
	const completed = completionRate(data);
	const clicked = rate(data.clicked, data.shownProducts);
	return (
		<section className="overflow-hidden rounded-lg border">
			<dl className="grid grid-cols-2 gap-px bg-line sm:grid-cols-3 lg:grid-cols-6">
				<Figure figure="views" value={numbers.count(data.views)} />
				<Figure
					figure="started"
					value={numbers.count(data.started)}
					note={`${numbers.percent(started.value)} ${t("of", { of: started.of })}`}
				/>
				<Figure figure="completed" value={numbers.count(data.completed)} />
				<Figure figure="completionRate" value={numbers.percent(completed.value)} rate={completed} />
				<Figure figure="clickRate" value={numbers.percent(clicked.value)} rate={clicked} />
				<Figure
					figure="medianTime"
					value={useDuration(data.medianSeconds)}
					note={t("sample", { of: data.completed })}
				/>
			</dl>
			<Rest data={data} />
		</section>
	);
}

function Rest({ data }: { data: OverviewData }) {
	const numbers = useNumbers();
	const rest = [
		...(data.elsewhere > 0 ? [["elsewhere", data.elsewhere] as const] : []),
		["abandoned", data.abandoned],
		["open", data.open],
		["emptyResults", data.empty],
		["relaxedResults", data.relaxed],
	] as const;
	return (
		<dl className="flex flex-wrap gap-x-8 gap-y-2 border-t bg-surface px-5 py-3 text-sm">
			{rest.map(([figure, value]) => (
				<div key={figure} className="flex items-baseline gap-2">
					<dt className="text-muted">
						<Explained figure={figure} />
					</dt>
					<dd className="font-medium tabular-nums">{numbers.count(value)}</dd>
				</div>
			))}
		</dl>
	);
}

function useDuration(seconds: number | null): string {
	const format = useFormatter();
	const t = useTranslations("results");
	if (seconds === null) return t("noRate");
	const unit = (value: number, unit: "minute" | "second") =>
		format.number(value, { style: "unit", unit, unitDisplay: "narrow" });
	const whole = Math.round(seconds);
	return whole < 60 ? unit(whole, "second") : `${unit(Math.floor(whole / 60), "minute")} ${unit(whole % 60, "second")}`;
}
