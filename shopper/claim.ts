/** Long enough for the page before this one, when it was reloaded, to let go. */
const patienceMs = 500;

/**
 * Holds a response for this tab until it is released or the page is left. Null: another tab holds it, also after some patience where that is
 * wanted. Where the browser has no locks (plain http), each tab is taken for the only one.
 */
export function claim(response: string, patient = true): Promise<(() => void) | null> {
	if (!navigator.locks) return Promise.resolve(() => {});
	return new Promise((told) => {
		let waiting = true;
		setTimeout(() => {
			waiting = false;
			told(null);
		}, patienceMs);
		const hold = (lock: Lock | null) =>
			lock
				? waiting &&
					new Promise<void>((release) => {
						addEventListener("pagehide", release as () => void, { once: true });
						told(release);
					})
				: told(null);
		navigator.locks
			.request(`candor.${response}`, { ifAvailable: !patient }, hold)
			// In another site's frame a browser may refuse them altogether.
			.catch(() => told(() => {}));
	});
}
