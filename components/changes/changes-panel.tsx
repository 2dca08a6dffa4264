"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ChangesSummary } from "@/components/common/changes-summary";
import { ErrorMessage } from "@/components/common/error-message";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { draftChangesOptions } from "@/lib/client/changes";
import { pages } from "@/lib/config/paths";
import type { DraftChanges } from "@/lib/contracts/changes";
import { CaseList } from "./case-list";
import { ShownChanges } from "./shown-changes";

interface ChangesPanelProps {
	workspace: string;
	quiz: string;
}

/** What publishing the draft as it is now would change for the people who came last. */
export function ChangesPanel({ workspace, quiz }: ChangesPanelProps) {
	const t = useTranslations("changes.draft");
	const { data, error, refetch } = useQuery(draftChangesOptions(workspace, quiz));
	return (
		<Card title={t("title")} description={t("text")}>
			<ErrorMessage error={error} onRetry={refetch} />
			{data ? <Changes workspace={workspace} quiz={quiz} changes={data} /> : null}
			{data || error ? null : <Skeleton className="h-16 w-full" />}
		</Card>
	);
}

function Changes({ workspace, quiz, changes }: ChangesPanelProps & { changes: DraftChanges }) {
	const t = useTranslations("changes.draft");
	const { version, parts, catalogChanged, replay, cases } = changes;
	if (!version) return <p>{t("unpublished")}</p>;
	const { number } = version;
	if (parts === 0 && !catalogChanged) return <p>{t("nothing", { number })}</p>;
	return (
		<div className="space-y-5">
			<p className="flex flex-wrap gap-2">
				<Badge>{t("parts", { count: parts })}</Badge>
				{catalogChanged ? (
					<Link href={pages.catalogImpact(workspace)} className="rounded-full">
						<Badge tone="info" className="underline-offset-2 hover:underline">
							{t("catalog", { number })}
						</Badge>
					</Link>
				) : null}
			</p>
			{replay ? (
				<>
					<ChangesSummary replay={replay} />
					<ShownChanges replay={replay} />
				</>
			) : (
				<p>{t("noResponses")}</p>
			)}
			{replay && cases.length > 0 ? (
				<CaseList workspace={workspace} quiz={quiz} cases={cases} changed={replay.changed} />
			) : null}
		</div>
	);
}
