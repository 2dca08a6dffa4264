"use client";
import { useLocale, useTranslations } from "next-intl";
import { AddLanguage } from "@/components/common/add-language";
import { capital } from "@/components/common/capital";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { type MessageText, type MessageWord, strangeWords } from "@/lib/profile/message";

interface TextFieldsProps {
	texts: Record<string, MessageText>;
	/** What may stand in braces. */
	words: readonly MessageWord[];
	onChange: (texts: Record<string, MessageText>) => void;
}

/** Subject and text in each language; people get theirs, else the first. */
export function TextFields({ texts, words, onChange }: TextFieldsProps) {
	const t = useTranslations("messages.editor");
	const names = new Intl.DisplayNames([useLocale()], { type: "language" });
	const languages = Object.entries(texts);
	const inBraces = words.map((word) => `{${word}}`).join(" ");
	return (
		<div className="space-y-6">
			<p className="text-muted text-sm">{t("wordsHelp", { words: inBraces })}</p>
			{languages.map(([locale, text]) => {
				const language = capital(names.of(locale) ?? locale);
				const strange = strangeWords(text, words);
				const set = (part: Partial<MessageText>) => onChange({ ...texts, [locale]: { ...text, ...part } });
				const error = strange.map((word) => t("strangeWord", { word: `{${word}}` })).join(" ");
				return (
					<fieldset key={locale} className="space-y-3">
						<legend className="mb-2 flex w-full items-center justify-between gap-3 font-medium">
							{language}
							{languages.length > 1 ? (
								<Button
									size="sm"
									look="ghost"
									aria-label={t("removeLanguage", { language })}
									onClick={() => onChange(Object.fromEntries(languages.filter(([other]) => other !== locale)))}
								>
									{t("remove")}
								</Button>
							) : null}
						</legend>
						<Field label={t("subjectIn", { language })}>
							<Input
								lang={locale}
								value={text.subject}
								maxLength={150}
								required
								onChange={(event) => set({ subject: event.target.value })}
							/>
						</Field>
						<Field label={t("textIn", { language })} error={error || null}>
							<Textarea
								lang={locale}
								rows={4}
								value={text.text}
								maxLength={2000}
								required
								onChange={(event) => set({ text: event.target.value })}
							/>
						</Field>
					</fieldset>
				);
			})}
			<AddLanguage
				taken={languages.map(([locale]) => locale)}
				onAdd={(locale) => onChange({ ...texts, [locale]: { subject: "", text: "" } })}
			/>
			<p className="text-muted text-sm">{t("after")}</p>
		</div>
	);
}
