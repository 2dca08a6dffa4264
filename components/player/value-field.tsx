import { isoDay } from "@/lib/quiz/day";
import type { ShopperNumericQuestion, ShopperPersonalQuestion } from "@/lib/quiz/shopper-document";
import { fieldOf, toValues } from "./fields";
import { inputs } from "./inputs";
import { KeptAnswer } from "./kept-answer";
import type { FieldProps } from "./question-props";

interface ValueFieldProps extends FieldProps {
	question: ShopperNumericQuestion | ShopperPersonalQuestion;
}

/** Something to write: a number, a date, a text, an e-mail address, a phone number. */
export function ValueField({ question, draft, kept, error, ids, texts }: ValueFieldProps) {
	const { kind } = question;
	const [value = ""] = toValues(question, draft);
	const unit = kind === "number" && question.unit;
	const unitId = `u-${question.id}`;
	const field = {
		className: "q-input",
		name: fieldOf(question.id),
		"aria-labelledby": ids.title,
		"aria-describedby": unit ? `${unitId} ${ids.said}` : ids.said,
		"aria-invalid": Boolean(error),
		"aria-required": question.required,
		"data-question": question.id,
	};
	const limits =
		"maxLength" in question
			? { maxLength: question.maxLength }
			: kind === "date"
				? { min: isoDay(question.min), max: isoDay(question.max) }
				: { maxLength: 20 };
	return (
		<>
			<div className={"maxLength" in question ? "q-field" : "q-field q-number"}>
				{kind === "longText" ? (
					<textarea {...field} {...limits} rows={5}>
						{value}
					</textarea>
				) : (
					<input {...inputs[kind as keyof typeof inputs]} {...field} {...limits} value={value} />
				)}
				{unit && (
					<span className="q-unit" id={unitId} dir="auto">
						{unit}
					</span>
				)}
			</div>
			<KeptAnswer kept={kept} texts={texts} />
		</>
	);
}
