"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { pages } from "@/lib/config/paths";
import type { Finding } from "@/lib/quiz/types";

interface FindingListProps {
	workspace: string;
	quiz: string;
	findings: readonly Finding[];
	onGo: () => void;
}

/** What blocks publishing first, then what is worth a look, each with the way there. */
export function FindingList({ findings, ...rest }: FindingListProps) {
	const t = useTranslations("share");
	const errors = findings.filter(({ severity }) => severity === "error");
	const warnings = findings.filter(({ severity }) => severity === "warning");
	return (
		<div className="space-y-3">
			{errors.length > 0 ? (
				<Callout tone="danger" title={t("errorsTitle", { count: errors.length })}>
					<Findings findings={errors} {...rest} />
				</Callout>
			) : null}
			{warnings.length > 0 ? (
				<Callout tone="warning" title={t("warningsTitle", { count: warnings.length })}>
					<Findings findings={warnings} {...rest} />
				</Callout>
			) : null}
		</div>
	);
}

function Findings({ workspace, quiz, findings, onGo }: FindingListProps) {
	const t = useTranslations("share");
	return (
		<ul className="max-h-48 space-y-1 overflow-y-auto">
			{findings.map(({ code, node, message }) => (
				<li key={`${code} ${node} ${message}`} className="flex items-baseline justify-between gap-3">
					<span>{message}</span>
					{node ? (
						<Link
							href={`${pages.builder(workspace, quiz)}/build?node=${encodeURIComponent(node)}`}
							onClick={onGo}
							className="shrink-0 font-medium underline underline-offset-4"
						>
							{t("goThere")}
						</Link>
					) : null}
				</li>
			))}
		</ul>
	);
}
