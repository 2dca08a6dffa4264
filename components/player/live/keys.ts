const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Arrow keys move between the buttons or boxes of a list, round and round. They choose nothing. */
export function moveFocus(event: KeyboardEvent): void {
	const target = event.target as HTMLElement;
	const by = steps[event.key];
	const list = target.closest<HTMLElement>(".q-choices, .q-points");
	if (by === undefined || !list || target.matches("[type=radio], select")) return;
	const all = [...list.querySelectorAll<HTMLElement>("button:enabled, input:enabled")];
	const stops = all.filter((stop) => !stop.closest("[hidden]"));
	const at = stops.indexOf(target);
	const next = stops[at < 0 ? 0 : (at + by + stops.length) % stops.length];
	if (!next) return;
	event.preventDefault();
	next.focus();
}

/** The keys 1 to 9 press the choice of that number, unless something is being typed. */
export function pressNumber(event: KeyboardEvent, form: Element | null): void {
	const { key, ctrlKey, metaKey, altKey, target } = event;
	if (!/^\d$/.test(key) || ctrlKey || metaKey || altKey || isTyping(target as HTMLElement)) return;
	const choice = form?.querySelector<HTMLElement>(`[data-number="${key}"]`);
	if (choice && !choice.closest("[hidden]")) choice.click();
}

const isTyping = (target: HTMLElement): boolean =>
	target.isContentEditable || target.matches?.("textarea, select, input:not([type=checkbox], [type=radio])");
