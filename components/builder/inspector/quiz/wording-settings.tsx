"use client";
import { useTranslations } from "next-intl";
import { explainTexts } from "@/lib/quiz/explain-texts";
import type { QuizDocument } from "@/lib/quiz/types";
import { PLACEHOLDERS } from "@/lib/quiz/wording";
import { SentenceField } from "../../fields/sentence-field";
import { useExampleWords } from "../../fields/use-example-words";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";

/** The sentences beside recommended products; an empty one is Candor's own. */
export function WordingSettings() {
	const t = useTranslations("builder.wording");
	const { document, locale } = useBuilder();
	const set = useSet<QuizDocument>(null);
	const words = useExampleWords();
	const { wording } = document;
	return (
		<>
			<p className="text-muted text-sm">{t("help")}</p>
			{(["because", "unmet", "fallback", "substitute"] as const).map((name) => (
				<SentenceField
					key={name}
					label={t(`sentences.${name}`)}
					text={wording[name]}
					onChange={(text) => set("wording", { ...wording, [name]: text })}
					names={PLACEHOLDERS[name]}
					instead={explainTexts(locale)[name]}
					words={words}
				/>
			))}
		</>
	);
}
