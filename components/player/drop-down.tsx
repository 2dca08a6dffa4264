import type { ShopperChoiceQuestion } from "@/lib/quiz/shopper-document";
import { fieldOf, toValues } from "./fields";
import type { FieldProps } from "./question-props";

/** More choices than these are searched rather than scrolled through. */
const FEW = 8;

/** One choice from a list: the browser's own, which a script makes one to search where it is long. */
export function DropDown({
	question,
	draft,
	hidden,
	error,
	ids,
	texts,
}: FieldProps & { question: ShopperChoiceQuestion }) {
	const [value] = toValues(question, draft);
	return (
		<div className={question.choices.length > FEW ? "q-field q-search" : "q-field"}>
			<select
				className="q-input"
				name={fieldOf(question.id)}
				aria-labelledby={ids.title}
				aria-describedby={ids.said}
				aria-invalid={Boolean(error)}
				data-question={question.id}
				data-search={texts.search}
				data-none={texts.noneFound}
			>
				<option value="">{texts.choose}</option>
				{question.choices.map(({ id, text }) => (
					<option key={id} value={id} selected={id === value} data-choice={id} hidden={hidden.includes(id)}>
						{text}
					</option>
				))}
			</select>
		</div>
	);
}
