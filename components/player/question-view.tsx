import type { ShopperQuestion } from "@/lib/quiz/shopper-document";
import type { AnswerValue } from "@/lib/quiz/types";
import { ChoiceBoxes } from "./choice-boxes";
import { ChoiceButtons } from "./choice-buttons";
import { ConsentBox } from "./consent-box";
import type { Draft } from "./draft";
import { Heading } from "./heading";
import type { Texts } from "./texts";
import { ValueField } from "./value-field";

export interface QuestionViewProps {
	question: ShopperQuestion;
	/** The first block of its screen. */
	first: boolean;
	/** The only question of its screen. */
	lone: boolean;
	draft: Draft;
	/** Answered earlier with a text that isn't held here any more. */
	kept: boolean;
	error: string | null;
	notice: string;
	texts: Texts;
	onDraft: (draft: Draft) => void;
	/** Answers and moves on at once; null when the screen has a button for that. */
	onGive: ((value: AnswerValue) => void) | null;
}

export function QuestionView(props: QuestionViewProps) {
	const { question, first, lone, draft, error, texts, onDraft } = props;
	const titleId = `t-${question.id}`;
	const hint = "choices" in question && question.max > 1 ? howMany(question, texts) : "";
	const ids = { title: titleId, about: `h-${question.id}`, error: `e-${question.id}` };
	return (
		<section className="q-block">
			<Heading first={first} id={titleId}>
				{question.text}
			</Heading>
			{(question.help || hint) && (
				<p className="q-help" id={ids.about}>
					{[question.help, hint].filter(Boolean).join(" ")}
				</p>
			)}
			{question.why && (
				<details className="q-why">
					<summary>{texts.why}</summary>
					<p>{question.why}</p>
				</details>
			)}
			<Field {...props} ids={ids} />
			<p className="q-error" id={ids.error} role="alert">
				{error ?? ""}
			</p>
			{!lone && question.declinable && (
				<button
					type="button"
					className="q-quiet q-decline"
					aria-pressed={draft.declined}
					onClick={() => onDraft({ ...draft, declined: !draft.declined })}
				>
					{texts.decline}
				</button>
			)}
		</section>
	);
}

export interface FieldIds {
	title: string;
	about: string;
	error: string;
}

function Field(props: QuestionViewProps & { ids: FieldIds }) {
	const { question, draft, ids, error, onDraft } = props;
	switch (question.kind) {
		case "consent":
			return <ConsentBox {...props} />;
		case "number":
		case "shortText":
		case "email":
			return <ValueField {...props} question={question} />;
		default:
			return question.max === 1 ? (
				<ChoiceButtons
					question={question}
					chosen={draft.declined ? null : (draft.ids[0] ?? null)}
					ids={ids}
					onChoose={(id) => {
						if (props.onGive) props.onGive({ kind: "choices", ids: [id] });
						else onDraft({ ...draft, ids: [id], declined: false });
					}}
				/>
			) : (
				<ChoiceBoxes question={question} draft={draft} ids={ids} invalid={Boolean(error)} onDraft={onDraft} />
			);
	}
}

function howMany(question: { min: number; max: number; choices: unknown[] }, texts: Texts): string {
	return `${texts.howMany(question.min, question.max, question.choices.length)}.`;
}
