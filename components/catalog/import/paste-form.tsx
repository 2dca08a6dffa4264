"use client";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";

interface PasteFormProps {
	/** Held by the caller, so that it is still there when reading it fails. */
	text: string;
	onChange: (text: string) => void;
	onRead: () => void;
}

export function PasteForm({ text, onChange, onRead }: PasteFormProps) {
	const t = useTranslations("catalog.import.file");
	const submit = (event: FormEvent) => {
		event.preventDefault();
		onRead();
	};
	return (
		<form onSubmit={submit} className="space-y-3 rounded-lg border bg-surface p-5">
			<Field label={t("pasteLabel")}>
				<Textarea
					value={text}
					onChange={(event) => onChange(event.target.value)}
					rows={10}
					spellCheck={false}
					className="field-sizing-fixed whitespace-pre font-mono text-sm"
				/>
			</Field>
			<Button type="submit" look="primary" disabled={!text.trim()}>
				{t("read")}
			</Button>
		</form>
	);
}
