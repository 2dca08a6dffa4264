"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";

interface PublishNoteProps {
	note: string;
	onChange: (note: string) => void;
	/** Findings that would stay. */
	hints: number;
	isNeeded: boolean;
	/** It was tried without. */
	isMissed: boolean;
}

/** Free where nothing was found; what is found and stays needs a reason that is kept with the version. */
export function PublishNote({ note, onChange, hints, isNeeded, isMissed }: PublishNoteProps) {
	const t = useTranslations("share");
	return (
		<Field
			label={t(isNeeded ? "noteNeeded" : "note")}
			help={isNeeded ? t("noteNeededHelp", { count: hints }) : t("noteHelp")}
			error={isMissed && note.trim() === "" ? t("noteMissing") : null}
		>
			<Textarea
				value={note}
				onChange={(event) => onChange(event.target.value)}
				maxLength={500}
				rows={2}
				required={isNeeded}
			/>
		</Field>
	);
}
