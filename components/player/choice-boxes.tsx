import type { ShopperChoiceQuestion } from "@/lib/quiz/shopper-document";
import { ChoiceFace } from "./choice-face";
import { choiceLayout } from "./choice-layout";
import type { Draft } from "./draft";
import { moveFocus } from "./move-focus";
import type { FieldIds } from "./question-view";
import { isFull, toggleChoice } from "./toggle-choice";

interface ChoiceBoxesProps {
	question: ShopperChoiceQuestion;
	draft: Draft;
	ids: FieldIds;
	invalid: boolean;
	onDraft: (draft: Draft) => void;
}

/** Several choices: boxes to tick. With as many ticked as are allowed, the others wait, but for exclusive ones. */
export function ChoiceBoxes({ question, draft, ids, invalid, onDraft }: ChoiceBoxesProps) {
	const ticked = draft.declined ? [] : draft.ids;
	const full = isFull(question, ticked);
	const tick = (id: string) => {
		const next = toggleChoice(question, ticked, id);
		const inOrder = question.choices.flatMap((choice) => (next.includes(choice.id) ? [choice.id] : []));
		onDraft({ ...draft, ids: inOrder, declined: false });
	};
	return (
		<fieldset
			className={choiceLayout(question)}
			aria-labelledby={ids.title}
			aria-describedby={`${ids.about} ${ids.error}`}
			data-question={question.id}
			tabIndex={-1}
			onKeyDown={moveFocus}
		>
			{question.choices.map((choice, index) => {
				const on = ticked.includes(choice.id);
				return (
					<label className="q-choice" key={choice.id}>
						<input
							type="checkbox"
							checked={on}
							disabled={full && !on && !choice.exclusive}
							aria-invalid={invalid}
							data-number={index + 1}
							onChange={() => tick(choice.id)}
						/>
						<ChoiceFace choice={choice} number={index + 1} />
					</label>
				);
			})}
		</fieldset>
	);
}
