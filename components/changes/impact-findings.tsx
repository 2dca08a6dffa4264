"use client";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { FindingList } from "@/components/common/finding-list";
import { Callout } from "@/components/ui/callout";
import { versionOptions } from "@/lib/client/quiz";
import { pages } from "@/lib/config/paths";
import type { QuizImpact } from "@/lib/contracts/changes";
import { nameOfNode } from "@/lib/quiz/name-of-node";
import { pickLocale } from "@/lib/quiz/text";
import type { Finding } from "@/lib/quiz/types";

/** What the checks say of the version on the new catalog; each leads to its place in the builder. */
export function ImpactFindings({ workspace, impact }: { workspace: string; impact: QuizImpact }) {
	const t = useTranslations("changes.impact");
	const router = useRouter();
	const locale = useLocale();
	const { quiz, findings } = impact;
	const some = findings.length > 0;
	const document = useQuery({ ...versionOptions(workspace, quiz.id, quiz.version.id), enabled: some }).data;
	if (!some) return null;
	const blocked = findings.some(({ severity }) => severity === "error");
	const nameOf = (node: Finding["node"]) =>
		document ? nameOfNode(document, node, pickLocale(document, [locale])) : "";
	const go = ({ node }: Finding) =>
		router.push(`${pages.builder(workspace, quiz.id)}/build?node=${encodeURIComponent(node ?? "quiz")}`);
	return (
		<section className="space-y-2">
			{blocked ? (
				<Callout tone="warning" title={t("blockedTitle")}>
					{t("blockedText")}
				</Callout>
			) : (
				<h3 className="font-medium">{t("advice")}</h3>
			)}
			<div className="max-h-64 overflow-y-auto rounded-md border p-2">
				<FindingList workspace={workspace} findings={findings} fresh={false} nameOf={nameOf} onGo={go} />
			</div>
		</section>
	);
}
