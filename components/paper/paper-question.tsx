import { howMany } from "@/components/player/how-many";
import { formatNumber } from "@/components/player/number-text";
import { fill } from "@/components/player/texts";
import { textsFor } from "@/components/player/texts-for";
import { sayDay } from "@/lib/quiz/day";
import { letterOf, type PaperQuestion } from "@/lib/quiz/paper-form";
import type { ShopperChoiceQuestion, ShopperNumericQuestion, ShopperQuestion } from "@/lib/quiz/shopper-document";
import type { Locale, NodeId } from "@/lib/quiz/types";
import { Box, Line } from "./marks";
import { sayWhen } from "./say-when";
import { paperWords } from "./words";

interface PaperQuestionViewProps extends PaperQuestion {
	notices: Record<NodeId, string>;
	locale: Locale;
}

/** A question as it is asked on paper: what is to be ticked or written, why it is asked, and whom it doesn't concern. */
export function PaperQuestionView({
	question,
	number,
	leftOutIf,
	choiceNotIf,
	notices,
	locale,
}: PaperQuestionViewProps) {
	const words = paperWords(locale);
	const texts = textsFor(locale);
	const hint = hintOf(question, locale);
	return (
		<section className="mt-4 grid break-inside-avoid grid-cols-[1.75rem_minmax(0,1fr)]">
			<span className="font-semibold">{number}</span>
			<div className="space-y-1.5">
				{leftOutIf.map((when) => (
					<p key={sayWhen(when, locale)} className="font-medium italic">
						{fill(words.leaveOutIf, sayWhen(when, locale))}
					</p>
				))}
				<h3 className="font-semibold">{question.text}</h3>
				{question.help ? <p>{question.help}</p> : null}
				{hint || question.required ? (
					<p className="text-[9pt]">{[hint, question.required ? words.must : ""].filter(Boolean).join(" · ")}</p>
				) : null}
				<Answer {...{ question, choiceNotIf, notices, locale }} />
				{question.declinable ? (
					<p className="flex gap-2.5">
						<Box letter="–" />
						{texts.decline}
					</p>
				) : null}
				{question.why ? (
					<p className="text-[9pt]">
						<span className="font-medium">{texts.why}:</span> {question.why}
					</p>
				) : null}
			</div>
		</section>
	);
}

function hintOf(question: ShopperQuestion, locale: Locale): string {
	const words = paperWords(locale);
	switch (question.kind) {
		case "consent":
		case "rating":
		case "scale":
			return "";
		case "number":
		case "slider":
			return fill(words.number, ...[question.min, question.max].map((value) => formatNumber(value, locale)));
		case "date":
			return `${words.date} (${sayDay(question.min, locale)} – ${sayDay(question.max, locale)})`;
		case "ranking":
			return words.rank;
		default:
			if (!("choices" in question)) return "";
			return question.max === 1 ? words.tickOne : howMany(question, textsFor(locale));
	}
}

function Answer({
	question,
	choiceNotIf,
	notices,
	locale,
}: Pick<PaperQuestionViewProps, "question" | "choiceNotIf" | "notices" | "locale">) {
	switch (question.kind) {
		case "consent":
			return (
				<p className="flex gap-2.5">
					<Box letter="A" />
					<span>{notices[question.purpose] ?? ""}</span>
				</p>
			);
		case "contact":
			return question.fields.map((field) => (
				<p key={field} className="flex items-end gap-2">
					{textsFor(locale)[field]}
					<Line />
				</p>
			));
		case "rating":
		case "scale":
			return <Points question={question} />;
		case "longText":
			return [1, 2, 3].map((line) => (
				<p key={line} className="flex">
					<Line />
				</p>
			));
		default:
			return "choices" in question ? (
				<Choices {...{ question, choiceNotIf, locale }} />
			) : (
				<p className="flex max-w-[110mm] items-end gap-2">
					<Line />
					{"unit" in question ? question.unit : null}
				</p>
			);
	}
}

function Points({ question }: { question: ShopperNumericQuestion }) {
	const { min, max } = question;
	return (
		<p className="flex flex-wrap items-center gap-x-4 gap-y-1">
			{question.kind === "scale" && question.low ? <span>{question.low}</span> : null}
			{Array.from({ length: max - min + 1 }, (_, at) => min + at).map((value) => (
				<span key={value} className="flex items-center gap-1.5">
					<Box />
					{value}
				</span>
			))}
			{question.kind === "scale" && question.high ? <span>{question.high}</span> : null}
		</p>
	);
}

interface ChoicesProps extends Pick<PaperQuestionViewProps, "choiceNotIf" | "locale"> {
	question: ShopperChoiceQuestion;
}

/** Many short ones stand in columns. */
function Choices({ question, choiceNotIf, locale }: ChoicesProps) {
	const { choices } = question;
	const short = choices.length > 5 && choices.every(({ text, image }) => text.length < 28 && !image);
	return (
		<ul className={short ? "columns-2 gap-6 space-y-1 sm:columns-3 print:columns-3" : "space-y-1"}>
			{choices.map((choice, at) => (
				<li key={choice.id} className="flex break-inside-avoid gap-2.5">
					<Box letter={letterOf(at)} />
					{choice.image && question.kind === "picture" ? (
						// biome-ignore lint/performance/noImgElement: printed, and it may lie on another host
						<img src={choice.image.url} alt={choice.image.alt} className="size-[18mm] object-contain" />
					) : null}
					<span>
						{choice.text}
						{(choiceNotIf[choice.id] ?? []).map((when) => (
							<i key={sayWhen(when, locale)}> ({fill(paperWords(locale).notIf, sayWhen(when, locale))})</i>
						))}
					</span>
				</li>
			))}
		</ul>
	);
}
