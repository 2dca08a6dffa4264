"use client";
import { useLocale, useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import type { Locale } from "@/lib/quiz/types";
import { capital } from "./capital";

/** What quizzes can be written in. */
const OFFERED: readonly Locale[] = ["en", "da", "sv", "nb", "de", "nl", "fr", "es", "it", "pl", "fi"];

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
			options={OFFERED.filter((each) => !taken.includes(each)).map((each) => ({
				value: each,
				label: capital(names.of(each) ?? each),
			}))}
		/>
	);
}
