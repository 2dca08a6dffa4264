/** Long enough for the page before this one, when it was reloaded, to let go. */
const patienceMs = 500;

/**
 * Holds a response for this tab until the page is left. False: another tab holds it, for this one was duplicated from
 * it together with its storage. Where the browser has no locks (plain http), each tab is taken for the only one.
 */
export function claim(response: string): Promise<boolean> {
	if (!navigator.locks) return Promise.resolve(true);
	return new Promise((told) => {
		const hold = () => {
			told(true);
			addEventListener("pageshow", ({ persisted }) => void (persisted && claim(response)), { once: true });
			return new Promise<void>((release) => addEventListener("pagehide", () => release(), { once: true }));
		};
		navigator.locks
			.request(`candor.${response}`, { signal: AbortSignal.timeout(patienceMs) }, hold)
			.catch(() => told(false));
	});
}
