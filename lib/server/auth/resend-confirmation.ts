import "server-only";
import { background } from "./background";
import { countAttempt, type Limit } from "./count-attempt";
import type { CurrentSession } from "./find-session";
import { mailConfirmation } from "./mail-confirmation";

const perUser: Limit = { name: "confirmation mail", max: 5, seconds: 3600 };

/** Mails another link to prove the address. Throws `too-many`. */
export async function resendConfirmation(session: CurrentSession): Promise<void> {
	await countAttempt(perUser, session.user.id);
	background("confirmation mail", () => mailConfirmation(session.user.id));
}
