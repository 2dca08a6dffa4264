/** The dashboard's languages; quizzes have their own. */
export const locales = ["en", "da"] as const;
export type AppLocale = (typeof locales)[number];
export const defaultLocale: AppLocale = "en";
export const localeCookie = "candor-locale";
export const localeNames: Record<AppLocale, string> = { en: "English", da: "Dansk" };

export const isAppLocale = (value: unknown): value is AppLocale => locales.some((locale) => locale === value);

/** The first of the Accept-Language header's wishes that we speak. */
export function negotiateLocale(acceptLanguage: string | null): AppLocale {
	const wishes = (acceptLanguage ?? "")
		.slice(0, 500)
		.split(",")
		.map((part) => {
			const [tag = "", ...parameters] = part.trim().split(";");
			const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
			return { locale: tag.split("-")[0]?.toLowerCase(), quality: Number(quality ?? 1) };
		})
		.sort((a, b) => b.quality - a.quality);
	return wishes.map(({ locale }) => locale).find(isAppLocale) ?? defaultLocale;
}
