import type { ShopperNumberQuestion, ShopperPersonalQuestion } from "@/lib/quiz/shopper-document";
import type { FieldIds, QuestionViewProps } from "./question-view";

const attributes = {
	number: { type: "text", inputMode: "decimal", autoComplete: "off", name: "number" },
	shortText: { type: "text", inputMode: "text", autoComplete: "on", name: "text" },
	email: { type: "email", inputMode: "email", autoComplete: "email", name: "email" },
} as const;

interface ValueFieldProps extends QuestionViewProps {
	question: ShopperNumberQuestion | ShopperPersonalQuestion;
	ids: FieldIds;
}

/** One line to write in: a number, a short text, an e-mail address. */
export function ValueField({ question, draft, kept, error, ids, texts, onDraft }: ValueFieldProps) {
	const unit = question.kind === "number" ? question.unit : "";
	return (
		<>
			<div className={question.kind === "number" ? "q-field q-number" : "q-field"}>
				<input
					{...attributes[question.kind]}
					className="q-input"
					value={draft.declined ? "" : draft.text}
					maxLength={question.kind === "number" ? 20 : question.maxLength}
					aria-labelledby={ids.title}
					aria-describedby={`${ids.about} ${ids.error}`}
					aria-invalid={Boolean(error)}
					aria-required={question.required}
					data-question={question.id}
					onInput={(event) => onDraft({ ...draft, text: event.currentTarget.value, declined: false })}
				/>
				{unit && <span className="q-unit">{unit}</span>}
			</div>
			{kept && !draft.declined && <p className="q-help">{texts.keptAnswer}</p>}
		</>
	);
}
