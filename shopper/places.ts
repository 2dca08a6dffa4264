import type { NodeId } from "@/lib/quiz/types";

/** What each entry of the browser's history remembers. */
interface Place {
	screen: NodeId | null;
	/** Entries of this quiz that lie behind. */
	depth: number;
}

export function readPlace(): Place {
	return history.state?.candor ?? { screen: null, depth: 0 };
}

/** `forward` 1 adds an entry, 0 corrects the present one. */
export function writePlace(screen: NodeId | null, forward: 0 | 1): void {
	// In a frame the browser's history belongs to the page around.
	const more = parent === self ? forward : 0;
	const state = { candor: { screen, depth: readPlace().depth + more } };
	history[more ? "pushState" : "replaceState"](state, "");
}

export function watchHistory(show: (screen: NodeId | null) => void): void {
	history.scrollRestoration = "manual";
	addEventListener("popstate", (event) => {
		if (event.state?.candor) show(event.state.candor.screen);
	});
}
