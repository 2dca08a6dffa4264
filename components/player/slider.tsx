import type { ShopperNumericQuestion } from "@/lib/quiz/shopper-document";
import { fieldOf, toValues } from "./fields";
import { formatNumber } from "./number-text";
import type { FieldProps } from "./question-props";

/** Rests in the middle. With a script it answers nothing until it is touched (live/slider.ts); without one, what it stands on. */
export function Slider({ question, draft, ids, locale, texts }: FieldProps & { question: ShopperNumericQuestion }) {
	const { id, min, max, step, unit } = question;
	const say = (value: number) => `${formatNumber(value, locale)} ${unit}`.trim();
	const [value] = toValues(question, draft);
	return (
		<div className="q-slider">
			{/* The slider itself says where it stands. */}
			<output className="q-scripted" dir="auto" aria-live="off" />
			<input
				type="range"
				name={fieldOf(id)}
				{...{ min, max, step }}
				value={value ?? min + Math.round((max - min) / 2 / step) * step}
				aria-labelledby={ids.title}
				aria-describedby={ids.said}
				data-question={id}
				data-unit={unit}
				data-not-set={texts.notSet}
			/>
			<p className="q-ends">
				<span dir="auto">{say(min)}</span>
				<span dir="auto">{say(max)}</span>
			</p>
		</div>
	);
}
