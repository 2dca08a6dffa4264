import type { ReactNode } from "react";
import { walk } from "@/lib/quiz/advance";
import type { ShopperDocument } from "@/lib/quiz/shopper-document";
import { toShopperFlow } from "@/lib/quiz/shopper-flow";
import type { Locale, NodeId } from "@/lib/quiz/types";
import type { CarriedValues } from "./carried";
import type { Posted } from "./fields";
import { KnownNote } from "./known-note";
import { progress } from "./progress";
import { ScreenView } from "./screen-view";
import type { Session } from "./session";
import type { Texts } from "./texts";
import { TopBar } from "./top-bar";

export interface PlayerViewProps {
	quiz: ShopperDocument;
	/** In the quiz's language. */
	texts: Texts;
	session: Session;
	/** The exact text of each consent question's box, by purpose id. */
	notices: Record<NodeId, string>;
	/** The quiz in its other locales. */
	languages: { locale: Locale; name: string; href: string }[];
	/** All screens are in the page for a script to show; without one, that of the session alone. */
	scripted: boolean;
	/** What is said against the answers that were posted, by question. */
	errors: Record<NodeId, string>;
	/** What the screen's form held when something was said against it; null: its fields show the answers given before. */
	posted: Posted | null;
	carried: CarriedValues;
	/** Address of the page on what becomes of the answers; null: there is none. */
	about: string | null;
	/** Address of the quiz as it is for somebody of whom nothing is known; where something may be known. */
	notYou?: string;
	/** Where no screen is shown: the result, or what stands in its place. */
	children?: ReactNode;
}

/** The shopper's view of a quiz as the server writes it and the preview builds it: markup alone, live/view.ts brings it to life. */
export function PlayerView(props: PlayerViewProps) {
	const { quiz, texts, session, scripted, carried } = props;
	const { hidden, path, url } = walk(quiz, session.answers);
	// Nothing is behind, and nothing done of, a quiz that nobody has been let into.
	const outside = session.seen.length === 0;
	const screens = scripted ? quiz.screens : quiz.screens.filter(({ id }) => id === session.screen);
	return (
		<div className="q-player" lang={quiz.locale}>
			<TopBar
				brand={quiz.theme.brand || quiz.title}
				logo={quiz.logo}
				languages={session.screen !== null || url !== null || outside ? props.languages : []}
				first={outside || session.screen === path[0]}
				progress={progress(toShopperFlow(quiz), path, session.screen)}
				carried={{ ...carried, screen: session.screen ?? "" }}
				texts={texts}
			/>
			<main className={session.screen === null ? "q-main q-wide" : "q-main"} aria-label={quiz.title}>
				{screens.map((screen) => (
					<ScreenView
						key={screen.id}
						{...{ quiz, screen, session, hidden, texts, carried }}
						errors={props.errors}
						posted={props.posted}
						notices={props.notices}
						about={props.about}
						current={screen.id === session.screen}
					/>
				))}
				<div className="q-ending" hidden={session.screen !== null}>
					{props.children}
				</div>
				{quiz.known && (
					<KnownNote
						{...{ quiz, texts }}
						notYou={props.notYou}
						answers={session.answers}
						carried={{ ...carried, screen: session.screen ?? "" }}
					/>
				)}
			</main>
			<p className="q-note" role="status" />
		</div>
	);
}
