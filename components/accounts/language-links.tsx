"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { rememberLocale } from "@/lib/client/preferences";
import { localeNames, locales } from "@/lib/contracts/locales";

/** For pages before anyone is signed in. */
export function LanguageLinks() {
	const t = useTranslations("shell");
	const router = useRouter();
	const current = useLocale();
	return (
		<nav aria-label={t("language")} className="flex gap-3 text-sm">
			{locales.map((locale) => (
				<button
					key={locale}
					type="button"
					lang={locale}
					aria-current={locale === current ? "true" : undefined}
					className="rounded-sm py-1 text-muted hover:text-ink aria-[current]:font-medium aria-[current]:text-ink"
					onClick={() => {
						rememberLocale(locale);
						router.refresh();
					}}
				>
					{localeNames[locale]}
				</button>
			))}
		</nav>
	);
}
