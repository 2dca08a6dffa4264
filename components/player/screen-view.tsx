import { useRef, useState } from "react";
import type { ShopperQuestion, ShopperScreen } from "@/lib/quiz/shopper-document";
import type { AnswerValue, NodeId } from "@/lib/quiz/types";
import { type Draft, type Reader, readDraft, toDraft } from "./draft";
import { QuestionView } from "./question-view";
import type { SearchList } from "./search-list";
import type { Given, Session } from "./session";
import { TextBlockView } from "./text-block-view";
import { useNumberKeys } from "./use-number-keys";

interface ScreenViewProps {
	screen: ShopperScreen;
	session: Session;
	reader: Reader;
	notices: Record<NodeId, string>;
	searchList: SearchList | null;
	onLeave: (given: Given[]) => void;
	wholePage: boolean;
}

/** One screen: its texts and questions, and the way on. A lone question with one choice to make moves on at a tap. */
export function ScreenView({ screen, session, reader, notices, searchList, onLeave, wholePage }: ScreenViewProps) {
	const { texts, locale } = reader;
	const form = useRef<HTMLFormElement>(null);
	const questions = screen.blocks.filter((block): block is ShopperQuestion => block.kind !== "text");
	const beforeOf = ({ id }: ShopperQuestion) => ({ value: session.answers[id], typed: session.typed[id] });
	const draftOf = (question: ShopperQuestion) => toDraft(question, beforeOf(question), locale);
	const [drafts, setDrafts] = useState<Record<NodeId, Draft>>(() =>
		Object.fromEntries(questions.map((question) => [question.id, draftOf(question)])),
	);
	const [errors, setErrors] = useState<Record<NodeId, string>>({});
	const lone = questions.length === 1 ? questions[0] : undefined;
	const oneTap = lone !== undefined && answersAtOnce(lone);
	const give = (question: NodeId, value: AnswerValue) => onLeave([{ question, value, typed: null }]);
	useNumberKeys(form, wholePage);

	const submit = () => {
		const readings = questions.map((question) => {
			const { id } = question;
			return { id, reading: readDraft(question, drafts[id] ?? draftOf(question), beforeOf(question), reader) };
		});
		const wrong = readings.flatMap(({ id, reading }) => ("error" in reading ? [[id, reading.error] as const] : []));
		setErrors(Object.fromEntries(wrong));
		if (wrong[0]) form.current?.querySelector<HTMLElement>(`[data-question="${wrong[0][0]}"]`)?.focus();
		else onLeave(readings.flatMap(({ reading }) => ("given" in reading ? [reading.given] : [])));
	};

	return (
		<form
			className="q-screen"
			ref={form}
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				submit();
			}}
		>
			{screen.blocks.map((block, index) =>
				block.kind === "text" ? (
					<TextBlockView key={block.id} block={block} first={index === 0} />
				) : (
					<QuestionView
						key={block.id}
						question={block}
						first={index === 0}
						lone={block === lone}
						draft={drafts[block.id] ?? draftOf(block)}
						kept={session.answers[block.id]?.kind === "personal" && !session.typed[block.id]}
						error={errors[block.id] ?? null}
						notice={block.kind === "consent" ? (notices[block.purpose] ?? "") : ""}
						texts={texts}
						locale={locale}
						searchList={searchList}
						onDraft={(draft) => {
							setDrafts({ ...drafts, [block.id]: draft });
							if (errors[block.id]) setErrors({ ...errors, [block.id]: "" });
						}}
						onGive={oneTap ? (value) => give(block.id, value) : null}
					/>
				),
			)}
			<div className="q-ways">
				{!oneTap && (
					<button type="submit" className="q-primary">
						{texts.continue}
					</button>
				)}
				{lone && !lone.required && lone.kind !== "consent" && (
					<button type="button" className="q-quiet" onClick={() => give(lone.id, { kind: "skipped" })}>
						{texts.skip}
					</button>
				)}
				{lone?.declinable && (
					<button type="button" className="q-quiet" onClick={() => give(lone.id, { kind: "declined" })}>
						{texts.decline}
					</button>
				)}
			</div>
		</form>
	);
}

/** One tap is a whole answer. */
function answersAtOnce(question: ShopperQuestion): boolean {
	const { kind } = question;
	if (kind === "rating" || kind === "scale") return true;
	return "choices" in question && question.max === 1 && kind !== "dropdown" && kind !== "ranking";
}
