"use client";
import { useTranslations } from "next-intl";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import type { ResultsFilters } from "@/lib/contracts/results";
import type { FilterChange } from "./use-filters";

const presets = ["all", "7", "30", "90", "custom"] as const;
type Preset = (typeof presets)[number];
const DAY = 86_400_000;

interface PeriodFilterProps {
	filters: ResultsFilters;
	change: (change: FilterChange) => void;
}

/** Days of the viewer's own time zone, which goes into the address with them so that everyone who opens it counts alike. */
export function PeriodFilter({ filters, change }: PeriodFilterProps) {
	const t = useTranslations("results.filters");
	const preset = presetOf(filters);
	const choose = (next: Preset) => {
		if (next === "all") return change({ from: null, to: null, tz: null });
		const tz = viewerZone();
		if (next === "custom") return change({ from: filters.from ?? daysAgo(29, tz), to: daysAgo(0, tz), tz });
		change({ from: daysAgo(Number(next) - 1, tz), to: null, tz });
	};
	return (
		<>
			<Select
				size="sm"
				className="w-auto"
				aria-label={t("range")}
				value={preset}
				onChange={choose}
				options={presets.map((value) => ({ value, label: t(`ranges.${value}`) }))}
			/>
			{preset === "custom" ? (
				<span className="flex flex-wrap items-center gap-2">
					{(["from", "to"] as const).map((end) => (
						<span key={end} className="flex items-center gap-1.5">
							<Label htmlFor={`results-${end}`}>{t(end)}</Label>
							<Input
								id={`results-${end}`}
								type="date"
								className="h-8 w-auto px-2 text-sm"
								value={filters[end] ?? ""}
								onChange={({ target }) => change({ [end]: target.value || null, tz: viewerZone() })}
							/>
						</span>
					))}
				</span>
			) : null}
		</>
	);
}

function presetOf({ from, to, tz }: ResultsFilters): Preset {
	if (!from && !to) return "all";
	if (to || !from) return "custom";
	const days = Math.round((Date.parse(daysAgo(0, tz)) - Date.parse(from)) / DAY) + 1;
	return presets.find((preset) => preset === String(days)) ?? "custom";
}

const viewerZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";

/** The day, as YYYY-MM-DD, that it was `days` ago in that time zone. */
function daysAgo(days: number, timeZone: string): string {
	const today = new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date());
	return new Date(Date.parse(today) - days * DAY).toISOString().slice(0, 10);
}
