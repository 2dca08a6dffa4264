"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { localText } from "@/lib/quiz/text";
import type { LocalText, NodeId } from "@/lib/quiz/types";
import { PLACEHOLDERS, sentenceIn } from "@/lib/quiz/wording";
import { SentenceField } from "../../fields/sentence-field";
import { useExampleWords } from "../../fields/use-example-words";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";

interface OwnReasonProps {
	question: NodeId;
	/** A choice or number range. */
	part: { id: NodeId; reason: LocalText };
}

/** What is said for a product because of this very answer, where the quiz's sentence doesn't do. */
export function OwnReason({ question, part: { id, reason } }: OwnReasonProps) {
	const t = useTranslations("builder.wording");
	const { document, locale } = useBuilder();
	const set = useSet<{ reason: LocalText }>(id);
	const words = useExampleWords({ question, choice: id });
	const [open] = useState(() => Object.values(reason).some((text) => text !== ""));
	return (
		<details open={open}>
			<summary className="text-muted text-sm">{t("reason")}</summary>
			<div className="pt-2">
				<SentenceField
					label={t("reasonLabel")}
					text={reason}
					onChange={(text) => set("reason", text)}
					names={PLACEHOLDERS.because}
					instead={localText(reason, locale, document) || sentenceIn(document, "because", locale)}
					words={words}
				/>
			</div>
		</details>
	);
}
