"use client";
import { useEffect } from "react";
import type { DraftStore } from "../store/draft-store";

/** ⌘Z and ⇧⌘Z (Ctrl elsewhere, Ctrl+Y too) undo in the document, also while typing: the fields hold nothing of their own. */
export function useShortcuts(store: DraftStore): void {
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (!(event.metaKey || event.ctrlKey) || event.altKey) return;
			const key = event.key.toLowerCase();
			if (key === "s") store.flush();
			else if (key === "y" || (key === "z" && event.shiftKey)) store.redo();
			else if (key === "z") store.undo();
			else return;
			event.preventDefault();
		};
		window.addEventListener("keydown", press);
		return () => window.removeEventListener("keydown", press);
	}, [store]);
}
