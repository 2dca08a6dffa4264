import { type AppLocale, localeCookie } from "@/lib/contracts/locales";
import { type Theme, themeCookie } from "@/lib/contracts/theme";

const year = 365 * 24 * 3600;

/** The language of this browser, also before anyone is signed in. */
export const rememberLocale = (locale: AppLocale): void => setCookie(localeCookie, locale);

/** Takes effect at once and stays in this browser. */
export function chooseTheme(theme: Theme): void {
	document.documentElement.dataset.theme = theme;
	setCookie(themeCookie, theme);
}

export const currentTheme = (): string => document.documentElement.dataset.theme ?? "system";

function setCookie(name: string, value: string): void {
	// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain http and from older Safaris
	document.cookie = `${name}=${value}; Path=/; Max-Age=${year}; SameSite=Lax`;
}
