const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** With these held down a key is the browser's own. */
const isHeld = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey;

/** Arrow keys move between the buttons or boxes of a list, round and round. They choose nothing. */
export function moveFocus(event: KeyboardEvent): void {
	const target = event.target as HTMLElement;
	const list = target.closest<HTMLElement>(".q-choices, .q-points");
	const by = steps[event.key];
	if (by === undefined || !list || isHeld(event) || target.matches("[type=radio], select")) return;
	const all = [...list.querySelectorAll<HTMLElement>("button:enabled, input:enabled")];
	const stops = all.filter((stop) => !stop.closest("[hidden]"));
	const at = stops.indexOf(target);
	// Where one reads from the right, the next one stands to the left.
	const along = /Left|Right/.test(event.key) && list.closest("[dir=rtl]") ? -by : by;
	const next = stops[at < 0 ? 0 : (at + along + stops.length) % stops.length];
	if (!next) return;
	event.preventDefault();
	next.focus();
}

/**
 * Unless something is being typed: 1 to 9 and A to Z press the choice in that place, 0 to 9 the point of that value, in the list
 * that has the focus or the screen's first, Enter goes on from anywhere but a button, and Escape closes why we ask.
 */
export function pressKey(event: KeyboardEvent, form: Element | null): void {
	const { key, repeat } = event;
	const target = event.target as HTMLElement;
	if (!form || repeat || isHeld(event) || isTyping(target)) return;
	const press = (selector: string, within = form) => {
		const control = within.querySelector<HTMLElement>(selector);
		if (control && !control.closest("[hidden]")) control.click();
	};
	if (key === "Enter" && !target.closest("a, button, input, summary")) press(".q-primary");
	else if (key === "Escape") press("[open] summary");
	else if (/^[\da-z]$/i.test(key)) {
		const at = Number.parseInt(key, 36);
		const list = target.closest(".q-choices, .q-points") ?? form;
		press(at < 10 ? `[data-number="${at}"]` : `.q-choices [data-number="${at - 9}"]`, list);
	}
}

const isTyping = (target: HTMLElement): boolean =>
	target.isContentEditable || target.matches?.("textarea, select, input:not([type=checkbox], [type=radio])");
