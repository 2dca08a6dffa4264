"use client";
import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { AddLanguage } from "@/components/common/add-language";
import { capital } from "@/components/common/capital";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/icon-button";
import type { Locale, QuizDocument } from "@/lib/quiz/types";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";

/** The first language stands in for texts that another one lacks; it can't be removed. Texts stay when one is. */
export function LanguageSettings() {
	const t = useTranslations("builder.quiz");
	const app = useLocale();
	const { document, setLocale } = useBuilder();
	const set = useSet<QuizDocument>(null);
	const names = new Intl.DisplayNames([app], { type: "language" });
	const name = (locale: Locale) => capital(names.of(locale) ?? locale);
	const { locales } = document;
	return (
		<div className="space-y-3">
			<ul className="space-y-1">
				{locales.map((locale, index) => (
					<li key={locale} className="flex min-h-9 items-center justify-between gap-2 rounded-md border pl-3">
						<span>{name(locale)}</span>
						{index === 0 ? (
							<span className="pr-2">
								<Badge>{t("default")}</Badge>
							</span>
						) : (
							<IconButton
								label={t("removeLanguage", { language: name(locale) })}
								onClick={() =>
									set(
										"locales",
										locales.filter((each) => each !== locale),
									)
								}
							>
								<X size={14} aria-hidden="true" />
							</IconButton>
						)}
					</li>
				))}
			</ul>
			<AddLanguage
				taken={locales}
				onAdd={(locale) => {
					set("locales", [...locales, locale]);
					setLocale(locale);
				}}
			/>
		</div>
	);
}
