"use client";
import { useLocale, useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { LANGUAGES } from "@/lib/quiz/languages";
import type { Locale } from "@/lib/quiz/types";
import { capital } from "./capital";

interface AddLanguageProps {
	taken: readonly Locale[];
	onAdd: (locale: Locale) => void;
}

export function AddLanguage({ taken, onAdd }: AddLanguageProps) {
	const label = useTranslations("common")("addLanguage");
	const names = new Intl.DisplayNames([useLocale()], { type: "language" });
	return (
		<Select
			aria-label={label}
			placeholder={label}
			value={null}
			onChange={onAdd}
			options={LANGUAGES.filter((each) => !taken.includes(each)).map((each) => ({
				value: each,
				label: capital(names.of(each) ?? each),
			}))}
		/>
	);
}
