/** Begins what runs beside the requests; the function returned ends it and waits for what is under way. */
export function startJobs(): () => Promise<void> {
	return async () => {};
}
