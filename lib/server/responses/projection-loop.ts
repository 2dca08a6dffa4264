import "server-only";
import { nudgeLoop, startLoop, type WorkLoop } from "@/lib/server/work-loop";
import { projectResponses } from "./project-responses";

const batch = 200;
const name = "projection";

/** Works off changed responses. */
export const startProjection = (onError: (error: unknown) => void): WorkLoop =>
	startLoop(name, { work: async () => (await projectResponses({ limit: batch })) === batch, onError });

/** There is something to project. */
export const nudgeProjection = (): void => nudgeLoop(name);
