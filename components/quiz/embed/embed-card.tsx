"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "@/components/ui/card";
import { Tabs } from "@/components/ui/tabs";
import { type EmbedChoice, withinBounds } from "@/lib/contracts/embed-choice";
import type { QuizDraft } from "@/lib/contracts/quiz";
import { localText } from "@/lib/quiz/text";
import { usePublicOrigin } from "../public-origin";
import { EmbedOptions } from "./embed-options";
import { EmbedPreview } from "./embed-preview";
import { PrefillFields } from "./prefill-fields";
import { SiteForm } from "./site-form";
import { SnippetField } from "./snippet-field";
import { frameSnippet, linkSnippet, scriptSnippet } from "./snippets";

type Kind = "script" | "frame" | "link";

interface EmbedCardProps {
	workspace: string;
	quiz: QuizDraft;
	canEdit: boolean;
}

/** The quiz in a shop's own pages: which sites may have it, how it stands there, and what to copy. */
export function EmbedCard({ workspace, quiz, canEdit }: EmbedCardProps) {
	const t = useTranslations("share.embed");
	const origin = usePublicOrigin();
	const { title, theme, locales } = quiz.draft;
	const [kind, setKind] = useState<Kind>("script");
	const [typed, setTyped] = useState<EmbedChoice>({
		...{ mode: "inline", trigger: "button", amount: 20, once: true, start: false, label: "" },
		...{ height: 720, colour: theme.accent, lang: "", prefill: "" },
	});
	// Until another is typed, a button has the quiz's name in the language in which the quiz will be.
	const locale = typed.lang || locales[0] || "";
	const name = localText(title, locale, quiz.draft) || theme.brand || quiz.name;
	const [label, setLabel] = useState<string | null>(null);
	const asked = { ...typed, label: label ?? name.slice(0, 80) };
	const choice = withinBounds(asked);
	const given = { origin, slug: quiz.slug, choice };
	const code = {
		script: scriptSnippet(given),
		frame: frameSnippet(given, name),
		link: linkSnippet(given, choice.label || name),
	};
	const change = (next: Partial<EmbedChoice>) => {
		setTyped({ ...typed, ...next });
		if (next.label !== undefined) setLabel(next.label);
	};
	const panel = (shown: Kind) => (
		<div className="space-y-5">
			<p className="text-muted text-sm">{t(`kinds.${shown}.text`)}</p>
			<EmbedOptions kind={shown} choice={asked} locales={locales} onChange={change} />
			<PrefillFields
				document={quiz.draft}
				locale={locale}
				prefill={typed.prefill}
				onChange={(prefill) => change({ prefill })}
			/>
			<SnippetField code={code[shown]} />
			{shown === "script" && quiz.status === "live" ? <EmbedPreview slug={quiz.slug} choice={choice} /> : null}
			{shown === "script" && quiz.status !== "live" ? <p className="text-muted text-sm">{t("noPreview")}</p> : null}
		</div>
	);
	return (
		<Card id="embed" title={t("title")} description={t("text")}>
			<div className="space-y-6">
				<SiteForm workspace={workspace} quiz={quiz} canEdit={canEdit} />
				<Tabs
					value={kind}
					onChange={setKind}
					label={t("kind")}
					tabs={(["script", "frame", "link"] as const).map((value) => ({
						...{ value, label: t(`kinds.${value}.name`), content: panel(value) },
					}))}
				/>
			</div>
		</Card>
	);
}
