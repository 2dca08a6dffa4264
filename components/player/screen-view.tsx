import { walk } from "@/lib/quiz/advance";
import type { ShopperDocument, ShopperQuestion, ShopperScreen } from "@/lib/quiz/shopper-document";
import { picturesIn } from "@/lib/quiz/shopper-document";
import type { AnswerValue, NodeId } from "@/lib/quiz/types";
import { screensNext } from "@/lib/quiz/ways-on";
import { Carried, type CarriedValues } from "./carried";
import { type Draft, draftOf } from "./draft";
import { screenElementId } from "./element-id";
import { fromFields, type Posted } from "./fields";
import { QuestionView } from "./question-view";
import { answersAtOnce, questionsOf } from "./read-screen";
import type { Session } from "./session";
import { TextBlockView } from "./text-block-view";
import type { Texts } from "./texts";

interface ScreenViewProps {
	quiz: ShopperDocument;
	screen: ShopperScreen;
	session: Session;
	/** It is the one that is seen. */
	current: boolean;
	/** Blocks and choices that rules hide. */
	hidden: readonly NodeId[];
	errors: Record<NodeId, string>;
	posted: Posted | null;
	notices: Record<NodeId, string>;
	carried: CarriedValues;
	/** Address of the page on what becomes of the answers; null: there is none. */
	about: string | null;
	texts: Texts;
}

/** One screen as a form: its texts and questions, and the way on. A lone question with one choice to make is a list of its ways on. */
export function ScreenView(props: ScreenViewProps) {
	const { quiz, screen, session, current, hidden, errors, carried, texts } = props;
	const questions = questionsOf(screen.blocks);
	const lone = questions.length === 1 ? questions[0] : undefined;
	const oneTap = lone !== undefined && answersAtOnce(lone);
	const shown = (question: ShopperQuestion): Draft => {
		const draft = current && props.posted ? fromFields(question, props.posted) : draftOf(question, session, quiz);
		return { ...draft, ids: draft.ids.filter((id) => !hidden.includes(id)) };
	};
	const first = screen.blocks.find(({ id }) => !hidden.includes(id));
	return (
		<form
			className="q-screen"
			id={screenElementId(screen.id)}
			method="post"
			noValidate
			hidden={!current}
			data-screen={screen.id}
			data-leads={picturedNext(quiz, screen)}
		>
			{current && <Carried values={{ ...carried, screen: screen.id }} />}
			{screen.blocks.map((block) =>
				block.kind === "text" ? (
					<TextBlockView
						key={block.id}
						block={block}
						first={block === first}
						current={current}
						hidden={hidden.includes(block.id)}
					/>
				) : (
					<QuestionView
						key={block.id}
						question={block}
						first={block === first}
						current={current}
						lone={block === lone}
						draft={shown(block)}
						kept={session.answers[block.id]?.kind === "personal"}
						error={errors[block.id] ?? null}
						notice={block.kind === "consent" ? (props.notices[block.purpose] ?? "") : ""}
						hidden={hidden}
						texts={texts}
						locale={quiz.locale}
						ahead={current && session.seen.length === 1 ? (value) => ahead(quiz, block.id, value) : null}
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
					<button type="submit" name="way" value="skipped" className="q-quiet">
						{texts.skip}
					</button>
				)}
				{lone?.declinable && (
					<button type="submit" name="way" value="declined" className="q-quiet">
						{texts.decline}
					</button>
				)}
			</div>
			{quiz.trust && screen === quiz.screens[0] && (
				<p className="q-help q-trust">
					<span dir="auto">{quiz.trust}</span>
					{props.about !== null && (
						<>
							{" "}
							<a href={props.about} target="_blank" rel="noreferrer">
								{texts.about}
							</a>
						</>
					)}
				</p>
			)}
		</form>
	);
}

/** Screens (their elements) with pictures that may come next, for live/pictures.ts. */
function picturedNext(quiz: ShopperDocument, screen: ShopperScreen): string | undefined {
	const next = screensNext(quiz, quiz.screens.indexOf(screen)).flatMap((at) => quiz.screens[at] ?? []);
	return (
		next.flatMap(({ id, blocks }) => (picturesIn(blocks).length > 0 ? [screenElementId(id)] : [])).join(" ") ||
		undefined
	);
}

/** The screen that this first answer leads to, when all of it is shown: it can be shown before there is a script to walk. */
function ahead(quiz: ShopperDocument, question: NodeId, value: AnswerValue): NodeId | null {
	const { path, hidden } = walk(quiz, { [question]: value });
	return hidden.length === 0 ? (path[1] ?? null) : null;
}
