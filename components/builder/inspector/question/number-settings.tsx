"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { newRange } from "@/lib/quiz/new-document";
import type { NumberRange, NumericQuestion } from "@/lib/quiz/types";
import { DateField } from "../../fields/date-field";
import { ItemButtons } from "../../fields/item-buttons";
import { NumberField } from "../../fields/number-field";
import { newId } from "../../store/new-id";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";
import { EffectList } from "../effects/effect-list";
import { NumberLimits } from "./number-limits";
import { OwnReason } from "./own-reason";

export function NumberSettings({ question }: { question: NumericQuestion }) {
	const t = useTranslations("builder");
	const { edit } = useBuilder();
	const { ranges, id } = question;
	const add = () => {
		const value = newRange(newId, ranges.at(-1)?.to ?? question.min, null);
		edit({ op: "insert", parent: id, list: "ranges", index: ranges.length, value });
	};
	return (
		<div className="space-y-4">
			<NumberLimits question={question} />
			<EffectList parent={id} effects={question.effects} name={t("ranges.any")} heading="h3" />
			<h3 className="font-medium">{t("ranges.title")}</h3>
			{ranges.map((range, index) => (
				<RangeEditor key={range.id} question={question} range={range} name={t("ranges.range", { number: index + 1 })} />
			))}
			<Button size="sm" onClick={add}>
				<Plus size={16} aria-hidden="true" />
				{t("ranges.add")}
			</Button>
		</div>
	);
}

interface RangeEditorProps {
	question: NumericQuestion;
	range: NumberRange;
	name: string;
}

function RangeEditor({ question, range, name }: RangeEditorProps) {
	const t = useTranslations("builder.ranges");
	const set = useSet<NumberRange>(range.id);
	const End = question.kind === "date" ? DateField : NumberField;
	return (
		<div className="space-y-3 rounded-lg border p-3">
			<div className="flex items-end gap-2">
				<End empty label={t("from")} value={range.from} onChange={(value) => set("from", value)} />
				<End empty label={t("to")} value={range.to} onChange={(value) => set("to", value)} />
				<ItemButtons node={range.id} count={question.ranges.length} name={name} />
			</div>
			<EffectList parent={range.id} effects={range.effects} name={name} />
			<OwnReason question={question.id} part={range} />
		</div>
	);
}
