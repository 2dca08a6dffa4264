"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { DayChart, DayLegend } from "@/components/charts/day-chart";
import { Card } from "@/components/ui/card";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import type { Overview } from "@/lib/contracts/results-replies";
import { Explained } from "./explained";
import { useNumbers } from "./use-numbers";
import { ViewSwitch } from "./view-switch";

const DAY = 86_400_000;

/** Views, starts and completions by day. */
export function Trend({ days }: { days: Overview["days"] }) {
	const t = useTranslations("results");
	const format = useFormatter();
	const numbers = useNumbers();
	const [shown, setShown] = useState<"chart" | "table">("chart");
	const filled = useMemo(() => fillDays(days), [days]);
	const dayText = (day: string) => format.dateTime(new Date(day), { day: "numeric", month: "short", timeZone: "UTC" });
	const series = (["views", "started", "completed"] as const).map((key) => ({ key, name: t(`figures.${key}.label`) }));
	return (
		<Card
			title={t("trend.title")}
			flush={shown === "table"}
			action={<ViewSwitch value={shown} onChange={setShown} label={t("trend.title")} />}
		>
			{filled.length === 0 ? <p className="text-muted">{t("trend.empty")}</p> : null}
			{shown === "chart" && filled.length > 0 ? (
				<div className="space-y-3">
					<DayLegend series={series} />
					<DayChart
						days={filled.map((day) => ({ ...day, day: dayText(day.day) }))}
						series={series}
						format={numbers.count}
					/>
				</div>
			) : null}
			{shown === "table" ? (
				<div className="max-h-80 overflow-y-auto">
					<Table aria-label={t("trend.title")}>
						<TableHead>
							<tr>
								<HeadCell>{t("trend.day")}</HeadCell>
								{(["views", "started", "completed"] as const).map((figure) => (
									<HeadCell key={figure} numeric>
										<Explained figure={figure} />
									</HeadCell>
								))}
							</tr>
						</TableHead>
						<TableBody>
							{filled.toReversed().map(({ day, views, started, completed }) => (
								<Row key={day}>
									<Cell>{dayText(day)}</Cell>
									<Cell numeric>{numbers.count(views)}</Cell>
									<Cell numeric>{numbers.count(started)}</Cell>
									<Cell numeric>{numbers.count(completed)}</Cell>
								</Row>
							))}
						</TableBody>
					</Table>
				</div>
			) : null}
		</Card>
	);
}

/** Days without views count 0: a line must not jump over them. */
function fillDays(days: Overview["days"]): Overview["days"] {
	const known = new Map(days.map((day) => [day.day, day]));
	const [first, last] = [days[0], days.at(-1)];
	if (!first || !last) return [];
	const length = Math.round((Date.parse(last.day) - Date.parse(first.day)) / DAY) + 1;
	return Array.from({ length }, (_, index) => {
		const day = new Date(Date.parse(first.day) + index * DAY).toISOString().slice(0, 10);
		return known.get(day) ?? { day, views: 0, started: 0, completed: 0 };
	});
}
