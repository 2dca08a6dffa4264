import "server-only";
import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { type AppLocale, isAppLocale, localeCookie, negotiateLocale } from "@/lib/contracts/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { currentSession } from "@/lib/server/auth/current-session";

/** The user's own setting, else the cookie, else what the browser asks for. */
export default getRequestConfig(async () => {
	const locale = await requestLocale();
	return { locale, messages: await loadMessages(locale), timeZone: "Europe/Copenhagen", now: new Date() };
});

async function requestLocale(): Promise<AppLocale> {
	const session = await currentSession();
	if (session && isAppLocale(session.user.locale)) return session.user.locale;
	const chosen = (await cookies()).get(localeCookie)?.value;
	return isAppLocale(chosen) ? chosen : negotiateLocale((await headers()).get("accept-language"));
}
