import { isoDay } from "@/lib/quiz/day";
import type { ShopperNumericQuestion, ShopperPersonalQuestion } from "@/lib/quiz/shopper-document";
import { inputs } from "./inputs";
import type { FieldIds, QuestionViewProps } from "./question-view";

interface ValueFieldProps extends QuestionViewProps {
	question: ShopperNumericQuestion | ShopperPersonalQuestion;
	ids: FieldIds;
}

/** Something to write: a number, a date, a text, an e-mail address, a phone number. */
export function ValueField({ question, draft, kept, error, ids, texts, onDraft }: ValueFieldProps) {
	const { kind } = question;
	const field = {
		className: "q-input",
		value: draft.declined ? "" : draft.text,
		"aria-labelledby": ids.title,
		"aria-describedby": `${ids.about} ${ids.error}`,
		"aria-invalid": Boolean(error),
		"aria-required": question.required,
		"data-question": question.id,
		onInput: (event: { currentTarget: { value: string } }) =>
			onDraft({ ...draft, text: event.currentTarget.value, declined: false }),
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
					<textarea {...field} {...limits} rows={5} />
				) : (
					<input {...inputs[kind as keyof typeof inputs]} {...field} {...limits} />
				)}
				{kind === "number" && question.unit && <span className="q-unit">{question.unit}</span>}
			</div>
			{kept && !draft.declined && <p className="q-help">{texts.keptAnswer}</p>}
		</>
	);
}
