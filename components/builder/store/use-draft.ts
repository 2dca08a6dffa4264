"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { draftPort } from "./draft-port";
import { createDraftStore, type DraftStore } from "./draft-store";
import { type Draft, type EditState, hasUnsaved } from "./edit-state";

/** One store per visit. What isn't saved is sent when the page goes, and the browser asks before it does. */
export function useDraft(workspace: string, quiz: string, start: Draft): [DraftStore, EditState] {
	const [store] = useState(() => createDraftStore(start, draftPort(workspace, quiz)));
	const state = useSyncExternalStore(store.subscribe, store.state, store.state);
	useEffect(() => {
		const leave = () => store.flush(true);
		const warn = (event: BeforeUnloadEvent) => {
			if (!hasUnsaved(store.state())) return;
			store.flush();
			event.preventDefault();
		};
		const online = () => store.flush();
		window.addEventListener("pagehide", leave);
		window.addEventListener("beforeunload", warn);
		window.addEventListener("online", online);
		return () => {
			window.removeEventListener("pagehide", leave);
			window.removeEventListener("beforeunload", warn);
			window.removeEventListener("online", online);
			leave();
		};
	}, [store]);
	return [store, state];
}
