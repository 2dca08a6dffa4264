"use client";
import { Area, AreaChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";

export interface DaySeries {
	key: string;
	name: string;
}
interface DayChartProps {
	/** One entry per day, oldest first; `day` is the label, the other keys are the series' numbers. */
	days: Record<string, string | number>[];
	series: readonly DaySeries[];
	format: (value: number) => string;
}

const colors = ["var(--series-8)", "var(--series-1)", "var(--series-2)"];

/** Numbers by day. A picture only: the table view beside it has the same figures. */
export function DayChart({ days, series, format }: DayChartProps) {
	return (
		<div aria-hidden="true" className="h-56 w-full text-xs">
			<ResponsiveContainer width="100%" height="100%">
				<AreaChart data={days} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
					<CartesianGrid vertical={false} stroke="var(--line)" />
					<XAxis dataKey="day" tickLine={false} axisLine={false} minTickGap={40} tick={{ fill: "var(--muted)" }} />
					<YAxis
						width={36}
						allowDecimals={false}
						tickLine={false}
						axisLine={false}
						tick={{ fill: "var(--muted)" }}
						tickFormatter={format}
					/>
					<Tooltip
						isAnimationActive={false}
						formatter={(value, name) => [format(Number(value)), name]}
						contentStyle={{ background: "var(--raised)", borderColor: "var(--line)", borderRadius: 8, fontSize: 13 }}
						labelStyle={{ color: "var(--muted)" }}
						itemStyle={{ color: "var(--ink)" }}
					/>
					{series.map(({ key, name }, index) => (
						<Area
							key={key}
							dataKey={key}
							name={name}
							type="monotone"
							isAnimationActive={false}
							stroke={colors[index % colors.length] ?? "var(--series-8)"}
							fill={colors[index % colors.length] ?? "var(--series-8)"}
							fillOpacity={0.12}
							strokeWidth={1.75}
						/>
					))}
				</AreaChart>
			</ResponsiveContainer>
		</div>
	);
}

/** Which colour is which series; the names stand beside the chart. */
export const DayLegend = ({ series }: { series: readonly DaySeries[] }) => (
	<ul className="flex flex-wrap gap-x-4 gap-y-1 text-muted text-sm">
		{series.map(({ key, name }, index) => (
			<li key={key} className="flex items-center gap-1.5">
				<span
					aria-hidden="true"
					className="h-0.5 w-4 rounded-full"
					style={{ background: colors[index % colors.length] }}
				/>
				{name}
			</li>
		))}
	</ul>
);
