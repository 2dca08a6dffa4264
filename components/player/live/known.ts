import type { NodeId } from "@/lib/quiz/types";

/** Of what the person told before, shows what stands in place of these screens. */
export function showKnown(root: HTMLElement, screens: readonly NodeId[]): void {
	const note = root.querySelector<HTMLElement>(".q-known");
	if (!note) return;
	note.hidden = screens.length === 0;
	for (const item of note.querySelectorAll<HTMLElement>("[data-screen]")) {
		item.hidden = !screens.includes(item.dataset.screen ?? "");
	}
}
