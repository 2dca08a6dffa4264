"use client";
import { useTranslations } from "next-intl";
import type { QuizDocument } from "@/lib/quiz/types";
import { Part } from "../../fields/part";
import { TextField } from "../../fields/text-field";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";
import { LanguageSettings } from "./language-settings";
import { OutcomeSettings } from "./outcome-settings";
import { SharingSettings } from "./sharing-settings";
import { StockSettings } from "./stock-settings";
import { ThemeSettings } from "./theme-settings";
import { VariableSettings } from "./variable-settings";
import { WordingSettings } from "./wording-settings";

export function QuizInspector() {
	const t = useTranslations("builder");
	const { document } = useBuilder();
	const set = useSet<QuizDocument>(null);
	return (
		<>
			<Part title={t("quiz.title")}>
				<TextField label={t("textFields.title")} text={document.title} onChange={(text) => set("title", text)} />
				<TextField
					long
					label={t("textFields.description")}
					help={t("quiz.descriptionHelp")}
					text={document.description}
					onChange={(text) => set("description", text)}
				/>
				<TextField
					label={t("textFields.trust")}
					help={t("quiz.trustHelp")}
					placeholder={t("quiz.trustExample")}
					text={document.trust}
					onChange={(text) => set("trust", text)}
				/>
			</Part>
			<Part title={t("quiz.languages")}>
				<LanguageSettings />
			</Part>
			<Part title={t("sharing.title")}>
				<SharingSettings />
			</Part>
			<Part title={t("wording.title")}>
				<WordingSettings />
			</Part>
			<Part title={t("stock.title")}>
				<StockSettings />
			</Part>
			<Part title={t("variables.title")}>
				<VariableSettings />
			</Part>
			<Part title={t("outcomes.title")}>
				<OutcomeSettings />
			</Part>
			<Part title={t("theme.title")}>
				<ThemeSettings />
			</Part>
		</>
	);
}
