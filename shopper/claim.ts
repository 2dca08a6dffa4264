/** Long enough for the page before this one, when it was reloaded, to let go. */
const patienceMs = 500;

/**
 * Holds a response for this tab until it is released or the page is left. Null: another tab holds it. Where the browser
 * has no locks (plain http), each tab is taken for the only one.
 */
export function claim(response: string): Promise<(() => void) | null> {
	if (!navigator.locks) return Promise.resolve(() => {});
	return new Promise((told) => {
		let waiting = true;
		setTimeout(() => {
			waiting = false;
			told(null);
		}, patienceMs);
		const hold = () =>
			waiting &&
			new Promise<void>((release) => {
				addEventListener("pagehide", release as () => void, { once: true });
				told(release);
			});
		navigator.locks
			.request(`candor.${response}`, hold)
			// In another site's frame a browser may refuse them altogether.
			.catch(() => told(() => {}));
	});
}
