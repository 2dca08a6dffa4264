import type { ShopperNumericQuestion } from "@/lib/quiz/shopper-document";
import type { Locale } from "@/lib/quiz/types";
import type { Draft } from "./draft";
import { formatNumber } from "./number-text";
import type { FieldIds } from "./question-view";
import type { Texts } from "./texts";

interface SliderProps {
	question: ShopperNumericQuestion;
	draft: Draft;
	ids: FieldIds;
	texts: Texts;
	locale: Locale;
	onDraft: (draft: Draft) => void;
}

/** Rests in the middle and answers nothing until it is touched. */
export function Slider({ question, draft, ids, texts, locale, onDraft }: SliderProps) {
	const { id, min, max, step, unit } = question;
	const say = (value: number) => `${formatNumber(value, locale)} ${unit}`.trim();
	const open = draft.declined || draft.text === "";
	const value = open ? min + Math.round((max - min) / 2 / step) * step : Number(draft.text);
	const said = open ? texts.notSet : say(value);
	const take = (event: { currentTarget: HTMLInputElement }) =>
		onDraft({ ...draft, text: event.currentTarget.value, declined: false });
	return (
		<div className={open ? "q-slider q-unset" : "q-slider"}>
			<output>{said}</output>
			<input
				type="range"
				{...{ min, max, step, value }}
				aria-labelledby={ids.title}
				aria-describedby={`${ids.about} ${ids.error}`}
				aria-valuetext={said}
				data-question={id}
				onInput={take}
				onPointerUp={take}
			/>
			<p className="q-ends">
				<span>{say(min)}</span>
				<span>{say(max)}</span>
			</p>
		</div>
	);
}
