import "server-only";
import { nudgeLoop, startLoop, type WorkLoop } from "@/lib/server/work-loop";
import { sendDueMail } from "./send-due";

const name = "person-mails";

/** Sends what lies in the outbox of mails to people. Any number of processes may run it. */
export const startPersonMails = (onError: (error: unknown) => void): WorkLoop =>
	startLoop(name, { work: () => sendDueMail(new Date()), onError });

/** There may be a mail to send. */
export const nudgePersonMails = (): void => nudgeLoop(name);
