import { walk } from "@/lib/quiz/advance";
import { sayDay } from "@/lib/quiz/day";
import { isNumeric } from "@/lib/quiz/kinds";
import type { ShopperDocument, ShopperQuestion } from "@/lib/quiz/shopper-document";
import type { Answers, AnswerValue, Locale } from "@/lib/quiz/types";
import { Carried, type CarriedValues } from "./carried";
import { formatNumber } from "./number-text";
import { questionsOf } from "./read-screen";
import type { Texts } from "./texts";

interface KnownNoteProps {
	quiz: ShopperDocument;
	answers: Answers;
	carried: CarriedValues;
	notYou?: string;
	texts: Texts;
}

/** What the quiz doesn't ask, as the person told it before: each with a way to say something else. `showBeside` shows those on the path. */
export function KnownNote({ quiz, answers, carried, notYou, texts }: KnownNoteProps) {
	const { known = {}, locale } = quiz;
	const passed = walk(quiz, answers).known;
	const screens = quiz.screens.flatMap(({ id, blocks }) => {
		const questions = questionsOf(blocks).filter((question) => known[question.id]);
		return questions.length > 0 ? [{ id, questions }] : [];
	});
	return (
		<form className="q-known" method="post" hidden={passed.length === 0}>
			<Carried values={carried} />
			<p>{texts.told}</p>
			<ul>
				{screens.map(({ id, questions }) => (
					<li key={id} data-screen={id} hidden={!passed.includes(id)}>
						{questions.map((question) => (
							<p key={question.id} dir="auto">
								{question.text} <b>{sayKnown(question, known[question.id], locale)}</b>
							</p>
						))}
						<button
							type="submit"
							name="show"
							value={id}
							className="q-quiet"
							aria-label={`${texts.change}: ${questions.map(({ text }) => text).join(" ")}`}
						>
							{texts.change}
						</button>
					</li>
				))}
			</ul>
			<p>
				<a href={notYou}>{texts.notYou}</a>
			</p>
		</form>
	);
}

function sayKnown(question: ShopperQuestion, value: AnswerValue | undefined, locale: Locale): string {
	if (value?.kind === "number") {
		if (question.kind === "date") return sayDay(value.value, locale);
		const number = formatNumber(value.value, locale);
		return isNumeric(question) && "unit" in question && question.unit ? `${number} ${question.unit}` : number;
	}
	const ids = value?.kind === "choices" ? value.ids : [];
	const choices = "choices" in question ? question.choices : [];
	return choices.flatMap(({ id, text }) => (ids.includes(id) ? [text] : [])).join(", ");
}
