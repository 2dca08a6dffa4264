"use client";
import { Plus, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { mostOptions } from "@/lib/contracts/traits";
import { keyOf, type OptionDraft } from "./trait-draft";

interface OptionLinesProps {
	options: readonly OptionDraft[];
	languages: readonly string[];
	onChange: (options: OptionDraft[]) => void;
}

/** What may be chosen, a line each: its name in each language, and the word that stands for it in answers and exports. */
export function OptionLines({ options, languages, onChange }: OptionLinesProps) {
	const t = useTranslations("people.traits.fields");
	const names = new Intl.DisplayNames([useLocale()], { type: "language" });
	const change = (id: number, part: Partial<OptionDraft>) =>
		onChange(options.map((option) => (option.id === id ? { ...option, ...part } : option)));
	const add = () => {
		const id = Math.max(0, ...options.map((option) => option.id)) + 1;
		onChange([...options, { id, value: null, name: {} }]);
	};
	return (
		<fieldset className="space-y-2">
			<legend className="mb-1 font-medium text-sm">{t("options")}</legend>
			<ol className="space-y-3 sm:space-y-2">
				{options.map(({ id, value, name }, at) => (
					<li key={id} className="flex items-start gap-2">
						<div className="grid min-w-0 flex-1 gap-2 sm:auto-cols-fr sm:grid-flow-col">
							{languages.map((language) => (
								<Input
									key={language}
									lang={language}
									maxLength={80}
									placeholder={names.of(language)}
									aria-label={t("optionIn", { n: at + 1, language: names.of(language) ?? language })}
									value={name[language] ?? ""}
									onChange={({ currentTarget }) => change(id, { name: { ...name, [language]: currentTarget.value } })}
								/>
							))}
							<Input
								maxLength={100}
								className="font-mono text-sm"
								placeholder={t("value")}
								aria-label={t("valueOf", { n: at + 1 })}
								value={keyOf(value, name)}
								onChange={({ currentTarget }) => change(id, { value: currentTarget.value || null })}
							/>
						</div>
						<IconButton
							label={t("removeOption", { n: at + 1 })}
							onClick={() => onChange(options.filter((option) => option.id !== id))}
						>
							<X size={16} aria-hidden="true" />
						</IconButton>
					</li>
				))}
			</ol>
			<Button size="sm" onClick={add} disabled={options.length >= mostOptions}>
				<Plus size={16} aria-hidden="true" />
				{t("addOption")}
			</Button>
		</fieldset>
	);
}
