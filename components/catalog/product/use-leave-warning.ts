"use client";
import { useEffect } from "react";

/** Asks before a link or the browser leads away from what isn't saved. */
export function useLeaveWarning(unsaved: boolean, question: string): void {
	useEffect(() => {
		if (!unsaved) return;
		const unload = (event: BeforeUnloadEvent) => event.preventDefault();
		const click = (event: MouseEvent) => {
			const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
			const elsewhere = !link || link.getAttribute("target") === "_blank" || event.ctrlKey || event.metaKey;
			if (elsewhere || window.confirm(question)) return;
			event.preventDefault();
			event.stopPropagation();
		};
		window.addEventListener("beforeunload", unload);
		// Before the router hears of it.
		document.addEventListener("click", click, true);
		return () => {
			window.removeEventListener("beforeunload", unload);
			document.removeEventListener("click", click, true);
		};
	}, [unsaved, question]);
}
