"use client";
import { useTranslations } from "next-intl";
import type { NumericQuestion, ScaleQuestion } from "@/lib/quiz/types";
import { DateField } from "../../fields/date-field";
import { NumberField } from "../../fields/number-field";
import { TextField } from "../../fields/text-field";
import { useSet } from "../../store/use-set";

/** From where to where the number may go, as its kind puts it. */
export function NumberLimits({ question }: { question: NumericQuestion }) {
	const t = useTranslations("builder");
	const set = useSet<NumericQuestion>(question.id);
	switch (question.kind) {
		case "date":
			return (
				<div className="flex gap-3">
					<DateField
						label={t("question.earliest")}
						value={question.min}
						onChange={(day) => day !== null && set("min", day)}
					/>
					<DateField
						label={t("question.latest")}
						value={question.max}
						onChange={(day) => day !== null && set("max", day)}
					/>
				</div>
			);
		case "rating":
			return <Limit question={question} name="max" label={t("question.stars")} whole />;
		case "scale":
			return (
				<>
					<div className="flex gap-3">
						<Limit question={question} name="min" label={t("question.min")} whole />
						<Limit question={question} name="max" label={t("question.max")} whole />
					</div>
					<ScaleEnds question={question} />
				</>
			);
		default:
			return (
				<>
					<div className="flex gap-3">
						<Limit question={question} name="min" label={t("question.min")} />
						<Limit question={question} name="max" label={t("question.max")} />
						<Limit question={question} name="step" label={t("question.step")} />
					</div>
					<TextField label={t("textFields.unit")} text={question.unit} onChange={(text) => set("unit", text)} />
				</>
			);
	}
}

interface LimitProps {
	question: NumericQuestion;
	name: "min" | "max" | "step";
	label: string;
	whole?: boolean;
}

function Limit({ question, name, label, whole = false }: LimitProps) {
	const set = useSet<NumericQuestion>(question.id);
	return (
		<NumberField
			label={label}
			value={question[name]}
			whole={whole}
			onChange={(value) => value !== null && set(name, value)}
		/>
	);
}

function ScaleEnds({ question }: { question: ScaleQuestion }) {
	const t = useTranslations("builder.textFields");
	const set = useSet<ScaleQuestion>(question.id);
	return (
		<>
			<TextField label={t("low")} text={question.low} onChange={(text) => set("low", text)} />
			<TextField label={t("high")} text={question.high} onChange={(text) => set("high", text)} />
		</>
	);
}
