import "server-only";
import { env } from "@/lib/config/env";
import { pages } from "@/lib/config/paths";
import { db } from "@/lib/server/db/client";
import { sendMail } from "@/lib/server/mail/send-mail";
import { makeToken } from "./token";

const days = 3;

/**
 * Asks a user to prove the address they gave. When another account has proved it already, that account's owner is told
 * instead, and nothing can be confirmed.
 */
export async function mailConfirmation(userId: string): Promise<void> {
	const user = await db().user.findUniqueOrThrow({ where: { id: userId } });
	if (user.confirmedAt) return;
	const owner = await db().user.findFirst({ where: { email: user.email, confirmedAt: { not: null } } });
	if (owner) {
		await sendMail({ to: owner.email, locale: owner.locale, kind: "alreadyYours", url: signInUrl() });
		return;
	}
	const token = await makeToken({ purpose: "confirm", subject: userId, seconds: days * 24 * 3600 });
	const url = `${env().APP_URL}${pages.confirmAddress(token)}`;
	await sendMail({ to: user.email, locale: user.locale, kind: "confirm", url, values: { days } });
}

const signInUrl = (): string => `${env().APP_URL}${pages.signIn()}`;
