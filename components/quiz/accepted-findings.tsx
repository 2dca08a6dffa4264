"use client";
import { useTranslations } from "next-intl";
import { useFindingSentence } from "@/components/common/use-finding-sentence";
import type { AcceptedFinding } from "@/lib/contracts/quiz";

/** What a version was published with, knowingly. Each sentence once, however many places it was found at. */
export function AcceptedFindings({ workspace, findings }: { workspace: string; findings: readonly AcceptedFinding[] }) {
	const t = useTranslations("share");
	const say = useFindingSentence({ workspace, findings });
	if (findings.length === 0) return null;
	const sentences = [...new Set(findings.map(say))];
	return (
		<details className="mt-1 text-muted">
			<summary className="cursor-pointer rounded-sm text-xs">{t("accepted", { count: findings.length })}</summary>
			<ul className="mt-1 list-disc space-y-0.5 pl-4">
				{sentences.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
		</details>
	);
}
