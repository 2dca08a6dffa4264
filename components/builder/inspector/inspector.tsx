"use client";
import { useBuilder } from "../store/use-builder";
import { PageInspector } from "./page/page-inspector";
import { QuizInspector } from "./quiz/quiz-inspector";
import { ScreenInspector } from "./screen-inspector";

/** Everything that can be said about the chosen place. */
export function Inspector() {
	const { place } = useBuilder();
	if (place.kind === "quiz") return <QuizInspector />;
	if (place.kind === "page") return <PageInspector key={place.page.id} page={place.page} />;
	return <ScreenInspector key={place.screen.id} screen={place.screen} />;
}
