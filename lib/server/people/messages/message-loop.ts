import "server-only";
import { nudgeLoop, startLoop, type WorkLoop } from "@/lib/server/work-loop";
import { planMessages } from "./plan-messages";

const name = "messages";

/** Looks every few minutes for whom the workspaces' messages go to. Any number of processes may run it. */
export const startMessages = (onError: (error: unknown) => void): WorkLoop =>
	startLoop(name, {
		work: async () => {
			await planMessages(new Date(), onError);
			return false;
		},
		onError,
	});

/** A message was changed. */
export const nudgeMessages = (): void => nudgeLoop(name);
