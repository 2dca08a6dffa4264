"use client";
import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRangeName } from "@/components/common/use-range-name";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import type { ScoreRanges } from "@/lib/quiz/types";
import { NumberField } from "../../../fields/number-field";
import { useBuilder } from "../../../store/use-builder";
import { PickField } from "./pick-field";

const MOST_CUTS = 50;

/** Ranges are made by where they begin, so that there is neither gap nor overlap. */
export function RangesEditor({ ranges, onChange }: { ranges: ScoreRanges; onChange: (ranges: ScoreRanges) => void }) {
	const t = useTranslations("builder.decision");
	const { variables } = useBuilder().document;
	const { cuts, picks } = ranges;
	const add = () => onChange({ ...ranges, cuts: [...cuts, (cuts.at(-1) ?? 0) + 1], picks: [...picks, null] });
	const remove = (at: number) =>
		onChange({ ...ranges, cuts: cuts.toSpliced(at, 1), picks: picks.toSpliced(at + 1, 1) });
	const moveCut = (at: number, value: number | null) => {
		const isBetween =
			value !== null && value > (cuts[at - 1] ?? Number.NEGATIVE_INFINITY) && value < (cuts[at + 1] ?? Infinity);
		if (isBetween) onChange({ ...ranges, cuts: cuts.with(at, value) });
	};
	const rangeName = useRangeName();
	const nameOf = (at: number) => rangeName(ranges, at);
	return (
		<div className="space-y-3">
			<Field label={t("variable")}>
				<Select
					placeholder={t("gone")}
					value={variables.some(({ id }) => id === ranges.variable) ? ranges.variable : null}
					onChange={(variable) => onChange({ ...ranges, variable })}
					options={variables.map(({ id, name }) => ({ value: id, label: name || t("unnamedVariable") }))}
				/>
			</Field>
			<ol className="space-y-3">
				{picks.map((pick, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a range is nothing but its place.
					<li key={at} className="space-y-2 rounded-md bg-sunken p-3">
						<p className="font-medium text-sm tabular-nums">{nameOf(at)}</p>
						{at > 0 ? (
							<div className="flex items-end gap-2">
								<NumberField
									label={t("begins", { number: at + 1 })}
									value={cuts[at - 1] ?? null}
									least={-1e12}
									most={1e12}
									onChange={(value) => moveCut(at - 1, value)}
								/>
								<IconButton label={t("removeRange", { range: nameOf(at) })} onClick={() => remove(at - 1)}>
									<X size={14} aria-hidden="true" />
								</IconButton>
							</div>
						) : null}
						<PickField
							label={t("pickOf", { row: nameOf(at) })}
							pick={pick}
							onChange={(next) => onChange({ ...ranges, picks: picks.with(at, next) })}
						/>
					</li>
				))}
			</ol>
			<Button size="sm" onClick={add} disabled={cuts.length >= MOST_CUTS}>
				<Plus size={16} aria-hidden="true" />
				{t("addRange")}
			</Button>
		</div>
	);
}
