"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/common/empty-state";
import { PageHeader } from "@/components/common/page-header";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { quizOptions } from "@/lib/client/quiz";
import { AvailabilityCard } from "./availability-card";
import { QuizAddress } from "./quiz-address";
import { SlugForm } from "./slug-form";

/** Where shoppers find the quiz, and whether they do. */
export function SharePage({ workspace, quiz, canEdit }: { workspace: string; quiz: string; canEdit: boolean }) {
	const t = useTranslations("share");
	const { data } = useQuery(quizOptions(workspace, quiz));
	if (!data) return null;
	return (
		<>
			<PageHeader title={t("shareTitle")} description={t("shareText")} />
			{data.version === null ? (
				<EmptyState title={t("notPublished")} />
			) : (
				<div className="space-y-6">
					{data.status === "paused" ? <Callout tone="warning">{t("pausedNow")}</Callout> : null}
					{data.status === "unpublished" ? <Callout tone="warning">{t("unpublishedNow")}</Callout> : null}
					<Card title={t("address")}>
						<QuizAddress slug={data.slug} />
					</Card>
					{canEdit ? (
						<>
							<AvailabilityCard key={data.status} workspace={workspace} quiz={data} />
							<SlugForm key={data.slug} workspace={workspace} quiz={data} />
						</>
					) : null}
				</div>
			)}
		</>
	);
}
