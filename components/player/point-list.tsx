import type { ShopperNumericQuestion } from "@/lib/quiz/shopper-document";
import { fieldOf, toValues } from "./fields";
import type { FieldProps } from "./question-view";
import { screenElementId } from "./screen-view";
import { fill } from "./texts";

/** A rating in stars or a scale in numbers: a row of buttons that answer, or beside other questions of marks. */
export function PointList(props: FieldProps & { question: ShopperNumericQuestion }) {
	const { question, ids, atOnce } = props;
	const { kind, min, max } = question;
	const shape = {
		className: kind === "rating" ? "q-points q-stars" : "q-points",
		...{ "aria-labelledby": ids.title, "data-question": question.id, tabIndex: -1 },
	};
	return (
		<>
			{atOnce ? (
				<ul {...shape}>
					<Points {...props} />
				</ul>
			) : (
				<fieldset {...shape}>
					<Points {...props} />
				</fieldset>
			)}
			{question.kind === "scale" && (
				<p className="q-ends">
					<span dir="auto">{question.low && `${min}: ${question.low}`}</span>
					<span dir="auto">{question.high && `${max}: ${question.high}`}</span>
				</p>
			)}
		</>
	);
}

function Points({ question, draft, ids, texts, atOnce, ahead }: FieldProps & { question: ShopperNumericQuestion }) {
	const { kind, min, max } = question;
	const [chosen] = toValues(question, draft);
	return (
		<>
			{Array.from({ length: max - min + 1 }, (_, at) => min + at).map((value) => {
				const on = String(value) === chosen;
				const next = ahead?.({ kind: "number", value });
				const point = {
					...{ name: fieldOf(question.id), value, "data-number": value },
					"aria-label": kind === "rating" ? fill(texts.outOf, value, max) : undefined,
					"aria-describedby": `${ids.about} ${ids.error}`,
				};
				const face = kind === "rating" ? "★" : value;
				return atOnce ? (
					<li key={value}>
						<button
							type="submit"
							className="q-point"
							aria-pressed={on}
							{...point}
							data-next={next ? screenElementId(next) : undefined}
						>
							{face}
						</button>
					</li>
				) : (
					<label className="q-point" key={value}>
						<input type="radio" checked={on} {...point} />
						<span>{face}</span>
					</label>
				);
			})}
		</>
	);
}
