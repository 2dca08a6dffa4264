import type { ShopperChoiceQuestion } from "@/lib/quiz/shopper-document";
import { ChoiceFace } from "./choice-face";
import { choiceLayout } from "./choice-layout";
import { screenElementId } from "./element-id";
import { fieldOf, toValues } from "./fields";
import { choicePicture } from "./picture-places";
import type { FieldProps } from "./question-props";

/** Choices to tap: each a button that answers, or beside other questions a mark, or where there may be several a box. */
export function ChoiceList(props: FieldProps & { question: ShopperChoiceQuestion }) {
	const { question, ids, atOnce } = props;
	const described = { "aria-labelledby": ids.title, "data-question": question.id, tabIndex: -1 };
	if (atOnce) {
		return (
			<ul className={choiceLayout(question)} {...described}>
				<Choices {...props} />
			</ul>
		);
	}
	return (
		<fieldset className={choiceLayout(question)} aria-describedby={ids.said} {...described}>
			<Choices {...props} />
		</fieldset>
	);
}

function Choices({
	question,
	draft,
	hidden,
	error,
	atOnce,
	ahead,
	current,
}: FieldProps & { question: ShopperChoiceQuestion }) {
	const values = toValues(question, draft);
	const face = { sizes: choicePicture(question), eager: current };
	const there = question.choices.filter(({ id }) => !hidden.includes(id));
	return (
		<>
			{question.choices.map((choice) => {
				const number = there.indexOf(choice) + 1;
				const on = values.includes(choice.id);
				const field = { name: fieldOf(question.id), value: choice.id, "data-number": number };
				const next = ahead?.({ kind: "choices", ids: [choice.id] });
				return atOnce ? (
					<li key={choice.id} data-choice={choice.id} hidden={number === 0}>
						<button
							type="submit"
							className="q-choice"
							aria-pressed={on}
							{...field}
							data-next={next ? screenElementId(next) : undefined}
						>
							<ChoiceFace {...face} choice={choice} number={number} />
						</button>
					</li>
				) : (
					<label className="q-choice" key={choice.id} data-choice={choice.id} hidden={number === 0}>
						<input
							type={question.max === 1 ? "radio" : "checkbox"}
							checked={on}
							aria-invalid={Boolean(error)}
							{...field}
						/>
						<ChoiceFace {...face} choice={choice} number={number} />
					</label>
				);
			})}
		</>
	);
}
