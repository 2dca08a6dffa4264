import "server-only";
import type { ProfileChange } from "@/lib/contracts/accounts";
import { db } from "@/lib/server/db/client";
import type { CurrentSession } from "./find-session";

export async function saveProfile(session: CurrentSession, change: ProfileChange): Promise<void> {
	const { name, locale } = change;
	const data = { ...(name === undefined ? {} : { name }), ...(locale === undefined ? {} : { locale }) };
	await db().user.update({ where: { id: session.user.id }, data });
}
