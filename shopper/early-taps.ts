/** What early.ts left in the page: what was tapped before this script arrived. */
export interface Early {
	taps: [form: HTMLElement, button: HTMLElement | null][];
	/** Leaves further taps to this script. */
	end: () => void;
}

declare global {
	interface Window {
		early?: Early;
	}
}

/** Does what was tapped meanwhile, in its order. */
export function repeatEarlyTaps(submit: (form: HTMLElement, button: HTMLElement | null) => void): void {
	const { early } = window;
	if (!early) return;
	early.end();
	for (const [form, button] of early.taps) submit(form, button);
}
