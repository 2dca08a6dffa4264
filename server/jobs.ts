import { log } from "@/lib/server/log";
import { startProjection } from "@/lib/server/responses/projection-loop";

/** Begins what runs beside the requests; the function returned ends it and waits for what is under way. */
export function startJobs(): () => Promise<void> {
	const projection = startProjection((error) => log().error({ err: error }, "projecting failed"));
	return () => projection.stop();
}
