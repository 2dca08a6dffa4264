"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Aggregate, ChoiceQuestion } from "@/lib/quiz/types";
import { NumberField } from "../../fields/number-field";
import { useSet } from "../../store/use-set";

const kinds = ["mean", "sum", "max", "capped"] as const;

/** How the points of several choices come together. A ranking has its own way, which is said instead. */
export function AggregateSettings({ question }: { question: ChoiceQuestion }) {
	const t = useTranslations("builder.question");
	const set = useSet<ChoiceQuestion>(question.id);
	const { aggregate } = question;
	if (question.kind === "ranking") return <p className="text-muted text-sm">{t("rankingPoints")}</p>;
	return (
		<div className="flex gap-3">
			<Field label={t("aggregate")} className="min-w-0 flex-1">
				<Select
					value={aggregate.kind}
					onChange={(kind) => set("aggregate", startAggregate(kind))}
					options={kinds.map((kind) => ({ value: kind, label: t(`aggregates.${kind}`) }))}
				/>
			</Field>
			{aggregate.kind === "capped" ? (
				<NumberField
					label={t("cap")}
					value={aggregate.cap}
					least={0}
					most={1_000_000}
					onChange={(cap) => cap !== null && set("aggregate", { kind: "capped", cap })}
				/>
			) : null}
		</div>
	);
}

const startAggregate = (kind: Aggregate["kind"]): Aggregate => (kind === "capped" ? { kind, cap: 5 } : { kind });
