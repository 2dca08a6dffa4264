import type { KeyboardEvent } from "react";

const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Arrow keys move between the buttons or boxes of a list, round and round. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
	const by = steps[event.key];
	if (by === undefined) return;
	const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("button, input:not([disabled])")];
	const at = stops.indexOf(event.currentTarget.ownerDocument.activeElement as HTMLElement);
	const next = stops[at < 0 ? 0 : (at + by + stops.length) % stops.length];
	if (!next) return;
	event.preventDefault();
	next.focus();
}
