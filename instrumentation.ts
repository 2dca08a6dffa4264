/** Called by Next once as it starts: for a host that runs Next alone. Where our own server runs it, the jobs are at work already. */
export async function register(): Promise<void> {
	if (process.env.NEXT_RUNTIME !== "nodejs") return;
	const { startJobs } = await import("@/server/process/jobs");
	startJobs();
}
