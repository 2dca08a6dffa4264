import type { ShopperChoiceQuestion } from "@/lib/quiz/shopper-document";
import type { NodeId } from "@/lib/quiz/types";
import { ChoiceFace } from "./choice-face";
import { choiceLayout } from "./choice-layout";
import { moveFocus } from "./move-focus";
import type { FieldIds } from "./question-view";

interface ChoiceButtonsProps {
	question: ShopperChoiceQuestion;
	chosen: NodeId | null;
	ids: FieldIds;
	onChoose: (id: NodeId) => void;
}

/** One choice to make: a list of buttons. Arrow keys move, a tap, Enter or the choice's number answers. */
export function ChoiceButtons({ question, chosen, ids, onChoose }: ChoiceButtonsProps) {
	return (
		<ul
			className={choiceLayout(question)}
			aria-labelledby={ids.title}
			data-question={question.id}
			tabIndex={-1}
			onKeyDown={moveFocus}
		>
			{question.choices.map((choice, index) => (
				<li key={choice.id}>
					<button
						type="button"
						className="q-choice"
						aria-pressed={choice.id === chosen}
						data-number={index + 1}
						onClick={() => onChoose(choice.id)}
					>
						<ChoiceFace choice={choice} number={index + 1} />
					</button>
				</li>
			))}
		</ul>
	);
}
