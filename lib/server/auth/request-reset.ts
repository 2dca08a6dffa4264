import "server-only";
import { env } from "@/lib/config/env";
import { pages } from "@/lib/config/paths";
import { db } from "@/lib/server/db/client";
import { sendMail } from "@/lib/server/mail/send-mail";
import { listWorkspaces } from "@/lib/server/workspace/list-workspaces";
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

/**
 * A proved address is one account's. For one that nobody has proved yet each account that claims it gets a mail, which
 * names its workspace: anyone could have signed up with the address first, and its holder must know which is theirs.
 */
async function mailReset(email: string): Promise<void> {
	const claims = await findClaims(email);
	const meant = claims[0]?.confirmed ? claims.slice(0, 1) : claims;
	for (const { userId } of meant) if (userId) await mailLink(userId);
}

async function mailLink(userId: string): Promise<void> {
	const user = await db().user.findUniqueOrThrow({ where: { id: userId } });
	const [first] = await listWorkspaces(userId);
	const token = await makeToken({ purpose: "reset", subject: userId, seconds: minutes * 60 });
	const url = `${env().APP_URL}${pages.resetPassword(token)}`;
	const values = { minutes, workspace: first?.name ?? "Candor" };
	await sendMail({ to: user.email, locale: user.locale, kind: "reset", url, values });
}
