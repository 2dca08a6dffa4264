import type { ShopperNumericQuestion } from "@/lib/quiz/shopper-document";
import { screenElementId } from "./element-id";
import { fieldOf, toValues } from "./fields";
import type { FieldProps } from "./question-props";
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
					<span dir="auto">{endOf(question, min)}</span>
					<span dir="auto">{endOf(question, max)}</span>
				</p>
			)}
		</>
	);
}

/** What a point at an end of a scale stands for, where the author says so: who doesn't see the ends below hears it at the point. */
function endOf(question: ShopperNumericQuestion, value: number): string {
	if (question.kind !== "scale") return "";
	const { min, max, low, high } = question;
	const text = value === min ? low : value === max ? high : "";
	return text && `${value}: ${text}`;
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
					"aria-label": kind === "rating" ? fill(texts.outOf, value, max) : endOf(question, value) || undefined,
					"aria-describedby": ids.said,
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
