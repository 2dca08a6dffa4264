"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { LocalText } from "@/lib/quiz/types";
import { useBuilder } from "../store/use-builder";

interface TextFieldProps {
	label: string;
	text: LocalText;
	/** The text with the edited language's words changed. */
	onChange: (text: LocalText) => void;
	long?: boolean;
	help?: string;
	placeholder?: string;
}

/** One text in the language that is edited; where it is missing, the quiz's first language shows through. */
export function TextField({ label, text, onChange, long, help, placeholder }: TextFieldProps) {
	const t = useTranslations("builder");
	const { locale, document } = useBuilder();
	const fallback = document.locales[0] ?? "";
	const missing = !text[locale] && locale !== fallback && Boolean(text[fallback]);
	const Control = long ? Textarea : Input;
	return (
		<Field label={label} help={help} aside={missing ? t("notTranslated") : null}>
			<Control
				value={text[locale] ?? ""}
				placeholder={missing ? text[fallback] : placeholder}
				maxLength={long ? 5000 : 300}
				lang={locale}
				{...(long ? { rows: 2 } : {})}
				onChange={(event: { currentTarget: { value: string } }) =>
					onChange({ ...text, [locale]: event.currentTarget.value })
				}
			/>
		</Field>
	);
}
