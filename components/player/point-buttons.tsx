import type { ShopperNumericQuestion } from "@/lib/quiz/shopper-document";
import { moveFocus } from "./move-focus";
import type { FieldIds } from "./question-view";
import { fill, type Texts } from "./texts";

interface PointButtonsProps {
	question: ShopperNumericQuestion;
	/** The chosen number, or null. */
	chosen: number | null;
	ids: FieldIds;
	texts: Texts;
	onChoose: (value: number) => void;
}

/** A rating in stars or a scale in numbers: a row of buttons. Arrow keys move, a tap, Enter or the digit answers. */
export function PointButtons({ question, chosen, ids, texts, onChoose }: PointButtonsProps) {
	const { kind, min, max } = question;
	const stars = kind === "rating";
	return (
		<>
			<ul
				className={stars ? "q-points q-stars" : "q-points"}
				aria-labelledby={ids.title}
				data-question={question.id}
				tabIndex={-1}
				onKeyDown={moveFocus}
			>
				{Array.from({ length: max - min + 1 }, (_, at) => min + at).map((value) => (
					<li key={value}>
						<button
							type="button"
							className={stars && chosen !== null && value <= chosen ? "q-point q-on" : "q-point"}
							aria-label={stars ? fill(texts.outOf, value, max) : undefined}
							aria-pressed={value === chosen}
							aria-describedby={`${ids.about} ${ids.error}`}
							data-number={value}
							onClick={() => onChoose(value)}
						>
							{stars ? "★" : value}
						</button>
					</li>
				))}
			</ul>
			{question.kind === "scale" && (
				<p className="q-ends">
					<span>{question.low && `${min}: ${question.low}`}</span>
					<span>{question.high && `${max}: ${question.high}`}</span>
				</p>
			)}
		</>
	);
}
