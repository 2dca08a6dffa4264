import type { ShopperChoiceQuestion } from "@/lib/quiz/shopper-document";
import { ChoiceFace } from "./choice-face";
import { choiceLayout } from "./choice-layout";
import type { Draft } from "./draft";
import { moveFocus } from "./move-focus";
import type { FieldIds } from "./question-view";

interface ChoiceBoxesProps {
	question: ShopperChoiceQuestion;
	draft: Draft;
	ids: FieldIds;
	invalid: boolean;
	onDraft: (draft: Draft) => void;
}

/** Several choices: boxes to tick. With as many ticked as are allowed, the others wait. */
export function ChoiceBoxes({ question, draft, ids, invalid, onDraft }: ChoiceBoxesProps) {
	const ticked = draft.declined ? [] : draft.ids;
	const full = ticked.length >= question.max;
	const tick = (id: string) => {
		const rest = ticked.filter((other) => other !== id);
		const next = rest.length < ticked.length ? rest : [...ticked, id];
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
							disabled={full && !on}
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
