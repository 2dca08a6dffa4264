"use client";
import { useEffect, useRef } from "react";
import { useBuilder } from "../store/use-builder";
import { PageInspector } from "./page/page-inspector";
import { QuizInspector } from "./quiz/quiz-inspector";
import { ScreenInspector } from "./screen-inspector";

/** Everything that can be said about the chosen place; a part of it that the address names, such as a slot, comes into view. */
export function Inspector() {
	const { node } = useBuilder();
	const root = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const part = node && root.current?.querySelector(`[data-node="${CSS.escape(node)}"]`);
		if (part) part.scrollIntoView({ block: "start" });
	}, [node]);
	return (
		<div ref={root}>
			<PlaceInspector />
		</div>
	);
}

function PlaceInspector() {
	const { place } = useBuilder();
	if (place.kind === "quiz") return <QuizInspector />;
	if (place.kind === "page") return <PageInspector key={place.page.id} page={place.page} />;
	return <ScreenInspector key={place.screen.id} screen={place.screen} />;
}
