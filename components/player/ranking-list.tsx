import type { ShopperChoice, ShopperChoiceQuestion } from "@/lib/quiz/shopper-document";
import { ChoiceFace } from "./choice-face";
import { fieldOf, placeValue, toValues } from "./fields";
import { choicePicture } from "./picture-places";
import type { FieldProps } from "./question-props";
import { fill, type Texts } from "./texts";

type RankingListProps = FieldProps & { question: ShopperChoiceQuestion };

/** Tapping puts a choice next in order, which is kept in a list of places: that one is shown until there is a script for it (live/ranking.ts). */
export function RankingList(props: RankingListProps) {
	const { question, hidden, ids, texts, current } = props;
	return (
		<>
			<ol className="q-choices q-ranking" aria-labelledby={ids.title} data-question={question.id} tabIndex={-1} hidden>
				{question.choices.map((choice, index) => (
					<li key={choice.id} data-choice={choice.id} hidden={hidden.includes(choice.id)}>
						<button
							type="button"
							className="q-choice"
							aria-pressed={false}
							aria-describedby={ids.said}
							data-number={index + 1}
						>
							<span className="q-rank" hidden />
							<ChoiceFace sizes={choicePicture(question)} eager={current} choice={choice} number={index + 1} />
						</button>
						<Step choice={choice} by={-1} texts={texts} />
						<Step choice={choice} by={1} texts={texts} />
					</li>
				))}
			</ol>
			<ol className="q-choices">
				<Places {...props} />
			</ol>
		</>
	);
}

function Step({ choice, by, texts }: { choice: ShopperChoice; by: -1 | 1; texts: Texts }) {
	return (
		<button
			type="button"
			className="q-step"
			aria-label={fill(by < 0 ? texts.moveUp : texts.moveDown, choice.text)}
			data-by={by}
			hidden
		>
			{by < 0 ? "↑" : "↓"}
		</button>
	);
}

function Places({ question, draft, hidden }: RankingListProps) {
	const values = toValues(question, draft);
	return (
		<>
			{question.choices.map(({ id, text }) => (
				<li key={id} data-choice={id} hidden={hidden.includes(id)}>
					<label className="q-place">
						<span dir="auto">{text}</span>
						<select className="q-input" name={fieldOf(question.id)} data-place-of={id}>
							<option value="">–</option>
							{Array.from({ length: question.max }, (_, at) => placeValue(at + 1, id)).map((value, at) => (
								<option key={value} value={value} selected={values.includes(value)}>
									{at + 1}
								</option>
							))}
						</select>
					</label>
				</li>
			))}
		</>
	);
}
