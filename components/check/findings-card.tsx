"use client";
import { CircleCheck } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { findingHref } from "@/components/common/finding-href";
import { FindingList } from "@/components/common/finding-list";
import { Card } from "@/components/ui/card";
import type { ProofReply } from "@/lib/contracts/proofs";
import type { QuizDraft } from "@/lib/contracts/quiz";
import { joinFindings } from "@/lib/quiz/checks/join-findings";
import { nameOfNode } from "@/lib/quiz/name-of-node";
import { pickLocale } from "@/lib/quiz/text";

interface FindingsCardProps {
	workspace: string;
	draft: QuizDraft;
	reply: ProofReply;
}

/** All that was found, by checks and proofs alike; each leads to its place in the builder. */
export function FindingsCard({ workspace, draft, reply: { checks, proof } }: FindingsCardProps) {
	const t = useTranslations("check.mend");
	const locale = pickLocale(draft.draft, [useLocale()]);
	const findings = joinFindings(checks, proof?.report.findings ?? []);
	const errors = findings.filter(({ severity }) => severity === "error").length;
	const hints = findings.length - errors;
	const counts = t("count", { errors, hints, both: errors > 0 && hints > 0 ? "yes" : "no" });
	return (
		<Card
			region
			title={t("title")}
			description={t("text")}
			action={findings.length > 0 ? <p className="text-muted text-sm">{counts}</p> : null}
		>
			{findings.length === 0 ? (
				<p className="flex items-center gap-2">
					<CircleCheck size={16} aria-hidden="true" className="text-success-text" />
					{t("none")}
				</p>
			) : (
				<div className="max-h-96 overflow-y-auto p-1.5">
					<FindingList
						workspace={workspace}
						findings={findings}
						fresh={draft.version === null}
						nameOf={(node) => nameOfNode(draft.draft, node, locale)}
						hrefOf={(finding) => findingHref(workspace, draft.id, finding)}
					/>
				</div>
			)}
		</Card>
	);
}
