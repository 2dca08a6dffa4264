/** Calls `fire` when one of "exit", "20s" or "50%" comes about. */
export function watchTriggers(when: string[], signal: AbortSignal, fire: () => void): void {
	for (const one of when) {
		const amount = Number.parseFloat(one);
		if (one === "exit") {
			// Out through the top: to the tabs, the address or the window's cross.
			document.addEventListener(
				"mouseout",
				({ relatedTarget, clientY }) => {
					if (!relatedTarget && clientY <= 0) fire();
				},
				{ signal },
			);
		} else if (/%$/.test(one)) {
			addEventListener(
				"scroll",
				() => {
					if (scrollY + innerHeight >= (document.documentElement.scrollHeight * amount) / 100) fire();
				},
				{ signal },
			);
		} else if (amount >= 0) {
			setTimeout(() => signal.aborted || fire(), amount * 1_000);
		}
	}
}

/** Whether the quiz has been opened in this session; where storage is refused, on this page. */
const opened = new Set<string>();

export function wasOpened(page: string, inSession: boolean): boolean {
	try {
		if (inSession && sessionStorage.getItem(page)) return true;
	} catch {}
	return opened.has(page);
}

export function noteOpened(page: string): void {
	opened.add(page);
	try {
		sessionStorage.setItem(page, "opened");
	} catch {}
}
