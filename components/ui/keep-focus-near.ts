const focusable = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex='0']";

/** As a ref: when the control goes while it has the focus (with the row that it removed, say), the focus goes to what stood before it, not to the top of the page. */
export function keepFocusNear(control: HTMLElement | null): () => void {
	return () => {
		if (!control || document.activeElement !== control) return;
		const all = [...document.querySelectorAll<HTMLElement>(focusable)];
		const before = all.slice(0, all.indexOf(control));
		setTimeout(() => {
			if (document.activeElement === document.body) before.findLast((one) => one.isConnected)?.focus();
		});
	};
}
