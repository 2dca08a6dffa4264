import "server-only";
import { env } from "@/lib/config/env";
import { pages } from "@/lib/config/paths";
import { db } from "@/lib/server/db/client";
import { sendMail } from "@/lib/server/mail/send-mail";
import { background } from "./background";
import { countAttempt, type Limit } from "./count-attempt";
import { findClaims } from "./find-claims";
import { makeToken } from "./token";

const perAddress: Limit = { name: "reset address", max: 20, seconds: 3600 };
const perAccount: Limit = { name: "reset account", max: 5, seconds: 3600 };
const minutes = 60;

/**
 * Mails a link for a new password to an address that has an account, and does nothing for others; the caller can't tell
 * which, since all of it happens after the reply. `address` is the client's. Throws `too-many`.
 */
export async function requestReset(email: string, address: string): Promise<void> {
	await countAttempt(perAddress, address);
	await countAttempt(perAccount, email);
	background("reset mail", () => mailReset(email));
}

async function mailReset(email: string): Promise<void> {
	const [claim] = await findClaims(email);
	if (!claim?.userId) return;
	const user = await db().user.findUniqueOrThrow({ where: { id: claim.userId } });
	const token = await makeToken({ purpose: "reset", subject: user.id, seconds: minutes * 60 });
	const url = `${env().APP_URL}${pages.resetPassword(token)}`;
	await sendMail({ to: user.email, locale: user.locale, kind: "reset", url, values: { minutes } });
}
