"use client";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { LocalText } from "@/lib/quiz/types";
import { fillIn, type Placeholder, type Words } from "@/lib/quiz/wording";
import { useBuilder } from "../store/use-builder";

interface SentenceFieldProps {
	label: string;
	help?: string;
	text: LocalText;
	onChange: (text: LocalText) => void;
	/** What the sentence can name. */
	names: readonly Placeholder[];
	/** What is said while the field is empty. */
	instead: string;
	/** For the example. */
	words: Words;
}

const MOST = 300;

/** A sentence of a result in the language that is edited, with what it can name at hand and how it reads then. */
export function SentenceField({ label, help, text, onChange, names, instead, words }: SentenceFieldProps) {
	const t = useTranslations("builder");
	const { locale } = useBuilder();
	const input = useRef<HTMLInputElement>(null);
	const written = text[locale] ?? "";
	const write = (value: string) => onChange({ ...text, [locale]: value.slice(0, MOST) });
	const insert = (name: Placeholder) => {
		const field = input.current;
		if (!field) return;
		field.setRangeText(`{${name}}`, field.selectionStart ?? MOST, field.selectionEnd ?? MOST, "end");
		field.focus();
		write(field.value);
	};
	return (
		<div className="space-y-1.5">
			<Field label={label} help={help} aside={written === "" && isWritten(text) ? t("notTranslated") : null}>
				<Input
					ref={input}
					value={written}
					placeholder={instead}
					maxLength={MOST}
					lang={locale}
					onChange={(event) => write(event.currentTarget.value)}
				/>
			</Field>
			<fieldset className="flex flex-wrap items-center gap-1.5" aria-label={t("wording.insertInto", { label })}>
				{names.map((name) => (
					<Button
						key={name}
						size="sm"
						title={t(`wording.names.${name}`)}
						aria-label={t("wording.insert", { name: `{${name}}`, meaning: t(`wording.names.${name}`) })}
						onClick={() => insert(name)}
					>
						{`{${name}}`}
					</Button>
				))}
			</fieldset>
			<p lang={locale} className="text-muted text-sm">
				{t("wording.example")} <em>{fillIn(written || instead, words)}</em>
			</p>
		</div>
	);
}

const isWritten = (text: LocalText): boolean => Object.values(text).some((one) => one !== "");
