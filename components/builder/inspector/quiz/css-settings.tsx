"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { MOST_CSS, readOwnCss } from "@/lib/quiz/own-css";
import { PARTS } from "@/lib/quiz/own-css-rules";
import type { QuizDocument } from "@/lib/quiz/types";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";

/** The author's own style, with what of it is left out, and why. */
export function CssSettings() {
	const t = useTranslations("builder.css");
	const { theme } = useBuilder().document;
	const set = useSet<QuizDocument>(null);
	const { faults } = readOwnCss(theme.css);
	return (
		<div className="space-y-2">
			<Field label={t("title")} help={t("help")}>
				<Textarea
					value={theme.css}
					maxLength={MOST_CSS}
					spellCheck={false}
					dir="ltr"
					className="min-h-32 font-mono text-xs"
					placeholder=".q-choice { border-radius: 0; }"
					onChange={(event) => set("theme", { ...theme, css: event.currentTarget.value })}
				/>
			</Field>
			<div role="status">
				<ul aria-label={t("faults")} className="space-y-1 text-danger-text text-sm">
					{faults.map(({ line, code, what }, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the same may be wrong twice on a line
						<li key={index} className="break-words">
							{t(`codes.${code}`, { line, what })}
						</li>
					))}
				</ul>
			</div>
			<details className="text-muted text-sm">
				<summary className="cursor-pointer">{t("parts")}</summary>
				<p className="mt-2 break-words font-mono text-xs">{PARTS.map((part) => `.${part}`).join(" ")}</p>
			</details>
		</div>
	);
}
