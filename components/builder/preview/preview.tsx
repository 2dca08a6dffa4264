"use client";
import { Play, Square } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { playerCss } from "@/components/player/player-css";
import { themeVariables } from "@/components/player/theme";
import { Button } from "@/components/ui/button";
import { toShopperDocument } from "@/lib/quiz/shopper-document";
import { useBuilder } from "../store/use-builder";
import { Phone } from "./phone";
import { RunPreview } from "./run-preview";
import { StillPreview } from "./still-preview";

/** The real player on the document as it is now: the chosen place, or a run from the start. Nothing is recorded. */
export function Preview() {
	const t = useTranslations("builder.preview");
	const { document, locale } = useBuilder();
	const [running, setRunning] = useState(0);
	const quiz = useMemo(() => toShopperDocument(document, locale), [document, locale]);
	const variables = useMemo(() => themeVariables(document.theme), [document.theme]);
	return (
		<div className="flex min-h-full flex-col items-center gap-3 p-4">
			<div className="flex w-full max-w-[390px] items-center justify-between gap-3">
				<p className="text-muted text-sm" role="status">
					{running > 0 ? t("running") : t("still")}
				</p>
				{running > 0 ? (
					<Button size="sm" onClick={() => setRunning(0)}>
						<Square size={14} aria-hidden="true" />
						{t("stop")}
					</Button>
				) : (
					<Button size="sm" onClick={() => setRunning(1)}>
						<Play size={14} aria-hidden="true" />
						{t("try")}
					</Button>
				)}
			</div>
			<Phone title={t("phone")} lang={locale} css={playerCss} variables={variables}>
				{running > 0 ? (
					<RunPreview key={running} quiz={quiz} onRestart={() => setRunning(running + 1)} />
				) : (
					<StillPreview quiz={quiz} />
				)}
			</Phone>
		</div>
	);
}
