import "server-only";
import type { SignUpBody } from "@/lib/contracts/accounts";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { createWorkspace } from "@/lib/server/workspace/create-workspace";
import { acceptInvite } from "./accept-invite";
import { background } from "./background";
import { countAttempt, type Limit } from "./count-attempt";
import { hashPassword } from "./hash-password";
import { mailConfirmation } from "./mail-confirmation";
import { startSession } from "./start-session";

interface Client {
	/** The client's network address, for the limit only. */
	address: string;
	userAgent: string;
}
export interface SignedUp {
	sessionId: string;
	/** Slug of the workspace that was made or joined. */
	workspace: string;
}

const perAddress: Limit = { name: "sign-up address", max: 30, seconds: 3600 };
const perAccount: Limit = { name: "sign-up account", max: 5, seconds: 3600 };

/**
 * Makes a user with a workspace of their own (or a place in the one they were invited to) and opens a session. The address
 * stays a claim until its mail is confirmed, so an address that has an account already gets the same reply; its owner is
 * told by mail. Throws `too-many`, or `gone` for an invitation that is used or too old.
 */
export async function signUp(body: SignUpBody, client: Client): Promise<SignedUp> {
	await countAttempt(perAddress, client.address);
	await countAttempt(perAccount, body.email);
	const secret = await hashPassword(body.password);
	const userId = newId();
	const signedUp = await transaction(async (tx) => {
		await createUser(tx, userId, body, secret);
		const workspace = body.invite
			? await acceptInvite(tx, userId, body.invite)
			: await createWorkspace(tx, userId, { name: body.workspace, locale: body.locale });
		return { workspace, sessionId: await startSession(userId, client.userAgent, tx) };
	});
	background("confirmation mail", () => mailConfirmation(userId));
	return signedUp;
}

async function createUser(tx: Transaction, id: string, body: SignUpBody, secret: string): Promise<void> {
	const { email, name, locale } = body;
	await tx.user.create({ data: { id, email, name, locale } });
	await tx.account.create({ data: { userId: id, provider: "password", providerAccountId: id, secret } });
}
