const key = "candor/down";

/** Whoever comes back to the page, or loads it again, goes on as far down as they were. `restored`: they stand where they stood. */
export function keepDown(restored: boolean): void {
	// The form below a result is drawn a moment after it.
	if (restored) queueMicrotask(() => scrollTo(0, Number(sessionStorage.getItem(key + location.pathname))));
	addEventListener("pagehide", keep);
	// A phone may end a page that is hidden without a word.
	document.addEventListener("visibilitychange", () => document.hidden && keep());
}

function keep(): void {
	try {
		sessionStorage.setItem(key + location.pathname, `${scrollY}`);
	} catch {
		// Storage is full or forbidden: a reload then begins anew.
	}
}
