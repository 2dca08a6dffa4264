import { useEffect, useRef } from "react";
import { walk } from "@/lib/quiz/advance";
import type { ShopperDocument } from "@/lib/quiz/shopper-document";
import type { Locale, NodeId } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";
import { LeaveView } from "./leave-view";
import { progress } from "./progress";
import { type ResultState, ResultStatus } from "./result-status";
import { ResultView } from "./result-view";
import { ScreenView } from "./screen-view";
import type { SearchList } from "./search-list";
import type { Move, Session } from "./session";
import { shownAnswers, shownScreen } from "./shown";
import type { Texts } from "./texts";
import { TopBar } from "./top-bar";

export interface PlayerProps {
	quiz: ShopperDocument;
	/** In the quiz's language. */
	texts: Texts;
	session: Session;
	onMove: (move: Move) => void;
	/** Makes the id under which a typed value is stored. */
	newId: () => string;
	/** The exact text of each consent question's box, by purpose id. */
	notices: Record<NodeId, string>;
	/** What long lists are searched in; without it the browser's own do. */
	searchList: SearchList | null;
	result: ResultState;
	onRetry: () => void;
	onRestart: () => void;
	/** A recommended product was opened. */
	onOpen: (product: string, slot: NodeId) => void;
	/** False when it didn't go through. */
	onSignUp: (email: string, purposes: NodeId[]) => Promise<boolean>;
	/** They have, below this result. */
	signedUp: boolean;
	/** Something is waiting to be sent, and sending it failed. */
	unsaved: boolean;
	/** The quiz in its other locales. */
	languages: { locale: Locale; name: string; href: string }[];
	/** Number keys work anywhere on the page, not only inside the player. */
	wholePage: boolean;
}

/** The shopper's view of a quiz. Pure: the caller holds the session and folds its moves with `step`. */
export function Player(props: PlayerProps) {
	const { quiz, texts, session, onMove, wholePage } = props;
	const root = useRef<HTMLDivElement>(null);
	const walked = walk(quiz, session.answers);
	const closed = props.result.status === "refused" && !props.result.result;
	const whole = closed ? undefined : quiz.screens.find(({ id }) => id === session.screen);
	const screen = whole && shownScreen(whole, walked.hidden);
	const moved = useFocusOnMove(root, screen?.id ?? null, props.result.result);
	const first = closed || session.screen === quiz.screens[0]?.id;
	return (
		<div className={moved ? "q-player q-moved" : "q-player"} ref={root} lang={quiz.locale}>
			<TopBar
				brand={quiz.theme.brand || quiz.title}
				logoUrl={quiz.theme.logoUrl}
				languages={session.screen !== null || walked.url !== null ? props.languages : []}
				onBack={first ? null : () => onMove({ type: "back" })}
				progress={progress(quiz, session.answers, session.screen)}
				texts={texts}
			/>
			<main className={screen ? "q-main" : "q-main q-wide"} aria-label={quiz.title}>
				{screen ? (
					<ScreenView
						key={screen.id}
						screen={screen}
						session={{ ...session, answers: shownAnswers(screen, session.answers) }}
						reader={{ texts, locale: quiz.locale, newId: props.newId }}
						notices={props.notices}
						searchList={props.searchList}
						onLeave={(given) => onMove({ type: "leave", given })}
						wholePage={wholePage}
					/>
				) : walked.url !== null ? (
					<LeaveView url={walked.url} otherTab={!wholePage} texts={texts} onRestart={props.onRestart} />
				) : props.result.result ? (
					<ResultView
						result={props.result.result}
						local={props.result.status === "local"}
						texts={texts}
						onOpen={props.onOpen}
						onRestart={props.onRestart}
						onSignUp={props.onSignUp}
						signedUp={props.signedUp}
					/>
				) : (
					<ResultStatus state={props.result} texts={texts} onRetry={props.onRetry} />
				)}
			</main>
			<p className="q-note" role="status">
				{props.unsaved && screen ? texts.unsaved : ""}
			</p>
		</div>
	);
}

/** Takes the focus to the new screen's heading. True once there was a move: only then may anything animate. */
function useFocusOnMove(
	root: { current: HTMLDivElement | null },
	screen: NodeId | null,
	result: ShopperResult | null,
): boolean {
	const shown = useRef<string | null>(null);
	const now = screen ?? (result ? "result" : "waiting");
	const moved = shown.current !== null && shown.current !== now;
	const ever = useRef(false);
	if (moved) ever.current = true;
	useEffect(() => {
		if (shown.current !== null && shown.current !== now) root.current?.querySelector("h1")?.focus();
		shown.current = now;
	}, [root, now]);
	return ever.current;
}
