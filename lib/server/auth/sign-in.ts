import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { countAttempt, forgetAttempts, type Limit } from "./count-attempt";
import { findClaims } from "./find-claims";
import { verifyPassword } from "./hash-password";
import { startSession } from "./start-session";

export interface SignIn {
	/** Lower case. */
	email: string;
	password: string;
	/** The client's network address, for the limit only. */
	address: string;
	userAgent: string;
}

const perAccount: Limit = { name: "sign-in account", max: 10, seconds: 15 * 60 };
const perAddress: Limit = { name: "sign-in address", max: 60, seconds: 15 * 60 };

/**
 * Opens a session and returns its id. Throws `wrong-credentials` or `too-many`; neither the reply nor its time tells
 * whether the address has an account: as many passwords are hashed for unknown addresses, and they are limited alike.
 */
export async function signIn({ email, password, address, userAgent }: SignIn): Promise<string> {
	await countAttempt(perAddress, address);
	await countAttempt(perAccount, email);
	const claims = await findClaims(email);
	const matches = await Promise.all(claims.map(({ secret }) => verifyPassword(secret, password)));
	const userId = claims[matches.indexOf(true)]?.userId;
	if (!userId) throw new AppError("wrong-credentials");
	await forgetAttempts(perAccount, email);
	return startSession(userId, userAgent);
}
