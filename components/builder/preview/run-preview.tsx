"use client";
import { useMemo, useState } from "react";
import { Player } from "@/components/player/player";
import { type Session, startSession, step } from "@/components/player/session";
import { textsFor } from "@/components/player/texts-for";
import { compileQuiz } from "@/lib/quiz/compile-quiz";
import { recommend } from "@/lib/quiz/recommend";
import type { ShopperDocument } from "@/lib/quiz/shopper-document";
import type { QuizDocument } from "@/lib/quiz/types";
import { newId } from "../store/new-id";
import { useBuilder } from "../store/use-builder";
import { useNotices } from "./use-notices";
import { useShopperResult } from "./use-shopper-result";

interface RunPreviewProps {
	/** What `quiz` was made from. */
	document: QuizDocument;
	quiz: ShopperDocument;
	onRestart: () => void;
}

/** Walks the quiz as a shopper would; the engine computes the result here, from the catalog as it stands now. */
export function RunPreview({ document, quiz, onRestart }: RunPreviewProps) {
	const { catalog } = useBuilder();
	const [session, setSession] = useState<Session>(() => startSession(quiz).session);
	const [signedUp, setSignedUp] = useState(false);
	const notices = useNotices();
	const result = useMemo(
		() => (session.screen === null && catalog ? recommend(compileQuiz(document, catalog), session.answers) : null),
		[document, catalog, session],
	);
	const shown = useShopperResult(document, result, session.answers);
	return (
		<Player
			quiz={quiz}
			texts={textsFor(quiz.locale)}
			session={session}
			onMove={(move) => setSession(step(quiz, session, move).session)}
			newId={newId}
			notices={notices}
			result={{ status: shown ? "ready" : "loading", result: shown }}
			onRetry={() => {}}
			onRestart={onRestart}
			onSignUp={async () => {
				setSignedUp(true);
				return true;
			}}
			signedUp={signedUp}
			unsaved={false}
		/>
	);
}
