"use client";
import { useMemo } from "react";
import { Player } from "@/components/player/player";
import { textsFor } from "@/components/player/texts-for";
import { compileQuiz } from "@/lib/quiz/compile-quiz";
import { recommend } from "@/lib/quiz/recommend";
import type { ShopperDocument } from "@/lib/quiz/shopper-document";
import type { NodeId, QuizDocument } from "@/lib/quiz/types";
import { newId } from "../store/new-id";
import { useBuilder } from "../store/use-builder";
import { useNotices } from "./use-notices";
import { useShopperResult } from "./use-shopper-result";

interface StillPreviewProps {
	/** What `quiz` was made from. */
	document: QuizDocument;
	quiz: ShopperDocument;
}

/** The chosen screen, or the chosen result page as it would be filled without any answer. */
export function StillPreview({ document, quiz }: StillPreviewProps) {
	const { catalog, place } = useBuilder();
	const page = place.kind === "page" ? place.page : null;
	const alone = useMemo(() => page && pageAlone(document, page.id), [document, page]);
	const result = useMemo(
		() => (alone && catalog ? recommend(compileQuiz(alone, catalog), {}) : null),
		[alone, catalog],
	);
	const shown = useShopperResult(document, result, {});
	const notices = useNotices();
	const screen = place.kind === "screen" ? place.screen.id : (quiz.screens[0]?.id ?? null);
	// A screen keeps what was ticked on it, so a change of its questions begins it anew.
	const shape = place.kind === "screen" ? place.screen.blocks.map(({ id, kind }) => `${id}${kind}`).join() : "";
	return (
		<Player
			key={page?.id ?? `${screen} ${shape}`}
			quiz={quiz}
			texts={textsFor(quiz.locale)}
			session={{ answers: {}, screen: page ? null : screen, typed: {}, seen: [], complete: page !== null }}
			onMove={() => {}}
			newId={newId}
			notices={notices}
			result={{ status: shown ? "ready" : "loading", result: shown }}
			onRetry={() => {}}
			onRestart={() => {}}
			onSignUp={async () => true}
			signedUp={false}
			unsaved={false}
		/>
	);
}

const pageAlone = (document: QuizDocument, page: NodeId): QuizDocument => ({
	...document,
	screens: [],
	rules: [],
	resultPages: document.resultPages.filter(({ id }) => id === page).map((one) => ({ ...one, when: null })),
});
