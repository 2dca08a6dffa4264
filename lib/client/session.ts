import { apiPaths, pages } from "@/lib/config/paths";
import type { AppLocale } from "@/lib/contracts/locales";
import { localeCookie } from "@/lib/contracts/locales";
import { type Theme, themeCookie } from "@/lib/contracts/theme";
import { sendJson } from "./http";

const year = 365 * 24 * 3600;

/** Ends this browser's session and leaves the dashboard. */
export async function signOut(): Promise<void> {
	await sendJson("DELETE", apiPaths.account("session"));
	location.assign(pages.signIn());
}

/** The language of this browser, also before anyone is signed in. */
export const rememberLocale = (locale: AppLocale): void => setCookie(localeCookie, locale);

/** Takes effect at once and stays in this browser. */
export function chooseTheme(theme: Theme): void {
	document.documentElement.dataset.theme = theme;
	setCookie(themeCookie, theme);
}

export const currentTheme = (): string => document.documentElement.dataset.theme ?? "system";

function setCookie(name: string, value: string): void {
	// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from Safari before 18.4 and on plain http
	document.cookie = `${name}=${value}; Path=/; Max-Age=${year}; SameSite=Lax`;
}
