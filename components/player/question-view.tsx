import { shownBlocks } from "@/lib/quiz/hidden";
import type { ShopperChoiceQuestion } from "@/lib/quiz/shopper-document";
import type { NodeId } from "@/lib/quiz/types";
import { ChoiceList } from "./choice-list";
import { ConsentBox } from "./consent-box";
import { ContactFields } from "./contact-fields";
import { DropDown } from "./drop-down";
import { declineOf } from "./fields";
import { Heading } from "./heading";
import { howMany } from "./how-many";
import { PointList } from "./point-list";
import type { FieldProps, QuestionViewProps } from "./question-props";
import { RankingList } from "./ranking-list";
import { answersAtOnce } from "./read-screen";
import { Slider } from "./slider";
import type { Texts } from "./texts";
import { ValueField } from "./value-field";

export function QuestionView(props: QuestionViewProps) {
	const { question, first, lone, draft, hidden, texts } = props;
	const hint = "choices" in question ? hintOf(question, hidden, texts) : "";
	const about = question.help || hint ? `h-${question.id}` : undefined;
	const error = `e-${question.id}`;
	const ids = { title: `t-${question.id}`, said: about ? `${about} ${error}` : error };
	return (
		<section className="q-block" data-block={question.id} hidden={hidden.includes(question.id)}>
			<Heading first={first} id={ids.title}>
				{question.text}
			</Heading>
			{question.sensitive && <p className="q-help">{texts.sensitive}</p>}
			{about && (
				<p className="q-help" id={about}>
					{question.help && <span dir="auto">{question.help}</span>}
					{question.help && hint && <br />}
					{hint && <span data-hint="">{hint}</span>}
				</p>
			)}
			{question.why && (
				<details className="q-why">
					<summary>{texts.why}</summary>
					<p>
						<span dir="auto">{question.why}</span>
					</p>
				</details>
			)}
			<Field {...props} ids={ids} atOnce={lone && answersAtOnce(question)} />
			<p className="q-error" id={error} role="alert">
				{props.error ?? ""}
			</p>
			{!lone && question.declinable && (
				<label className="q-decline">
					<input type="checkbox" name={declineOf(question.id)} value="yes" checked={draft.declined} />
					<span>{texts.decline}</span>
				</label>
			)}
		</section>
	);
}

/** How many to choose of those that are there; "" where it is one. */
function hintOf(question: ShopperChoiceQuestion, hidden: readonly NodeId[], texts: Texts): string {
	if (question.max === 1 && question.kind !== "ranking") return "";
	const [there] = shownBlocks([question], hidden);
	return there ? `${howMany(there, texts)}.` : "";
}

function Field(props: FieldProps) {
	const { question } = props;
	switch (question.kind) {
		case "consent":
			return <ConsentBox {...props} />;
		case "contact":
			return <ContactFields {...props} question={question} />;
		case "slider":
			return <Slider {...props} question={question} />;
		case "rating":
		case "scale":
			return <PointList {...props} question={question} />;
		case "number":
		case "date":
		case "shortText":
		case "longText":
		case "email":
		case "phone":
			return <ValueField {...props} question={question} />;
		case "ranking":
			return <RankingList {...props} question={question} />;
		case "dropdown":
			return <DropDown {...props} question={question} />;
		default:
			return <ChoiceList {...props} question={question} />;
	}
}
