"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { newRange } from "@/lib/quiz/new-document";
import type { NumberQuestion, NumberRange } from "@/lib/quiz/types";
import { ItemButtons } from "../../fields/item-buttons";
import { NumberField } from "../../fields/number-field";
import { TextField } from "../../fields/text-field";
import { newId } from "../../store/new-id";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";
import { EffectList } from "../effects/effect-list";

export function NumberSettings({ question }: { question: NumberQuestion }) {
	const t = useTranslations("builder");
	const { edit } = useBuilder();
	const set = useSet<NumberQuestion>(question.id);
	const { ranges, id } = question;
	const add = () => {
		const value = newRange(newId, ranges.at(-1)?.to ?? question.min, null);
		edit({ op: "insert", parent: id, list: "ranges", index: ranges.length, value });
	};
	const limit = (key: "min" | "max" | "step") => (
		<NumberField
			label={t(`question.${key}`)}
			value={question[key]}
			onChange={(value) => value !== null && set(key, value)}
		/>
	);
	return (
		<div className="space-y-4">
			<div className="flex gap-3">
				{limit("min")}
				{limit("max")}
				{limit("step")}
			</div>
			<TextField label={t("textFields.unit")} text={question.unit} onChange={(text) => set("unit", text)} />
			<EffectList parent={id} effects={question.effects} name={t("ranges.any")} />
			<h3 className="font-medium">{t("ranges.title")}</h3>
			{ranges.map((range, index) => (
				<RangeEditor
					key={range.id}
					range={range}
					count={ranges.length}
					name={t("ranges.range", { number: index + 1 })}
				/>
			))}
			<Button size="sm" onClick={add}>
				<Plus size={16} aria-hidden="true" />
				{t("ranges.add")}
			</Button>
		</div>
	);
}

function RangeEditor({ range, count, name }: { range: NumberRange; count: number; name: string }) {
	const t = useTranslations("builder.ranges");
	const set = useSet<NumberRange>(range.id);
	return (
		<div className="space-y-3 rounded-lg border p-3">
			<div className="flex items-end gap-2">
				<NumberField empty label={t("from")} value={range.from} onChange={(value) => set("from", value)} />
				<NumberField empty label={t("to")} value={range.to} onChange={(value) => set("to", value)} />
				<ItemButtons node={range.id} count={count} name={name} />
			</div>
			<EffectList parent={range.id} effects={range.effects} name={name} />
		</div>
	);
}
