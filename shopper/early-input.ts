/** What server/early-taps.ts left in the page: a listener that remembers the choice tapped before this script arrived. */
type Early = ((event: Event) => void) & { tap?: string };

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

declare global {
	interface Window {
		early?: Early;
	}
}

/** Does once more what was tapped, ticked and typed in `root` before this script took over; null: only stops listening. */
export async function repeatEarlyInput(root: Element | null): Promise<void> {
	const { early } = window;
	if (early) removeEventListener("click", early);
	for (const input of root?.querySelectorAll<Field>("input, textarea, select") ?? []) {
		if (input instanceof HTMLSelectElement) {
			if (input.value !== "") input.dispatchEvent(new Event("change", { bubbles: true }));
		} else if (input.type !== "checkbox" || !("checked" in input)) {
			// A slider has a value before anyone touches it.
			if (input.value !== input.defaultValue) input.dispatchEvent(new Event("input", { bubbles: true }));
		} else if (input.checked) {
			input.checked = false;
			input.click();
		}
		// Each is drawn before the next, which builds on it.
		await new Promise((done) => setTimeout(done));
	}
	if (early?.tap) root?.querySelector<HTMLElement>(`button[data-number="${CSS.escape(early.tap)}"]`)?.click();
}
