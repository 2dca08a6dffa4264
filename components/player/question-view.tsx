import type { ShopperChoiceQuestion, ShopperQuestion } from "@/lib/quiz/shopper-document";
import type { AnswerValue, Locale } from "@/lib/quiz/types";
import { ChoiceBoxes } from "./choice-boxes";
import { ChoiceButtons } from "./choice-buttons";
import { ConsentBox } from "./consent-box";
import { ContactFields } from "./contact-fields";
import { type Draft, howMany } from "./draft";
import { DropDown } from "./drop-down";
import { Heading } from "./heading";
import { PointButtons } from "./point-buttons";
import { RankingList } from "./ranking-list";
import type { SearchList } from "./search-list";
import { Slider } from "./slider";
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
	locale: Locale;
	searchList: SearchList | null;
	onDraft: (draft: Draft) => void;
	/** Answers and moves on at once; null when the screen has a button for that. */
	onGive: ((value: AnswerValue) => void) | null;
}

export function QuestionView(props: QuestionViewProps) {
	const { question, first, lone, draft, error, texts, onDraft } = props;
	const titleId = `t-${question.id}`;
	const several = "choices" in question && (question.max > 1 || question.kind === "ranking");
	const hint = several ? `${howMany(question, texts)}.` : "";
	const ids = { title: titleId, about: `h-${question.id}`, error: `e-${question.id}` };
	return (
		<section className="q-block">
			<Heading first={first} id={titleId}>
				{question.text}
			</Heading>
			{(question.help || hint) && (
				<p className="q-help" id={ids.about}>
					{question.help}
					{question.help && hint && <br />}
					{hint}
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
	const { question, draft, ids, error, texts, searchList, onDraft, onGive } = props;
	const invalid = Boolean(error);
	switch (question.kind) {
		case "consent":
			return <ConsentBox {...props} />;
		case "contact":
			return <ContactFields {...props} question={question} />;
		case "slider":
			return <Slider {...props} question={question} />;
		case "rating":
		case "scale":
			return (
				<PointButtons
					{...{ question, ids, texts }}
					chosen={draft.declined || draft.text === "" ? null : Number(draft.text)}
					onChoose={(value) => {
						if (onGive) onGive({ kind: "number", value });
						else onDraft({ ...draft, text: String(value), declined: false });
					}}
				/>
			);
		case "number":
		case "date":
		case "shortText":
		case "longText":
		case "email":
		case "phone":
			return <ValueField {...props} question={question} />;
		case "ranking":
			return <RankingList {...props} question={question} />;
		default:
			return <Choices {...{ question, draft, ids, invalid, texts, searchList, onDraft, onGive }} />;
	}
}

interface ChoicesProps extends Pick<QuestionViewProps, "draft" | "texts" | "searchList" | "onDraft" | "onGive"> {
	question: ShopperChoiceQuestion;
	ids: FieldIds;
	invalid: boolean;
}

function Choices({ question, draft, ids, invalid, texts, searchList, onDraft, onGive }: ChoicesProps) {
	const chosen = draft.declined ? null : (draft.ids[0] ?? null);
	const choose = (id: string | null) => {
		if (onGive && id) onGive({ kind: "choices", ids: [id] });
		else onDraft({ ...draft, ids: id ? [id] : [], declined: false });
	};
	if (question.kind === "dropdown")
		return <DropDown {...{ question, chosen, ids, invalid, texts, searchList }} onChoose={choose} />;
	if (question.max === 1) return <ChoiceButtons {...{ question, chosen, ids }} onChoose={choose} />;
	return <ChoiceBoxes {...{ question, draft, ids, invalid, onDraft }} />;
}
