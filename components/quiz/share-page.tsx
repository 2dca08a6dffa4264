"use client";
import { useQuery } from "@tanstack/react-query";
import { Share2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/common/empty-state";
import { PageHeader } from "@/components/common/page-header";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { quizOptions } from "@/lib/client/quiz";
import { AvailabilityCard } from "./availability-card";
import { EmbedCard } from "./embed/embed-card";
import { LinksCard } from "./links-card";
import { DevicesCard } from "./offline/devices-card";
import { PaperCard } from "./offline/paper-card";
import { QuizAddress } from "./quiz-address";
import { ScanCode } from "./scan-code";
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
				<EmptyState icon={<Share2 />} title={t("notPublished")} text={t("notPublishedText")} />
			) : (
				<div className="space-y-6">
					{data.status === "paused" ? <Callout tone="warning">{t("pausedNow")}</Callout> : null}
					{data.status === "unpublished" ? <Callout tone="warning">{t("unpublishedNow")}</Callout> : null}
					<Card>
						<div className="flex flex-wrap items-start gap-x-8 gap-y-5">
							<div className="min-w-0 flex-1 basis-72">
								<QuizAddress slug={data.slug} />
							</div>
							<ScanCode workspace={workspace} quiz={quiz} link={null} name={data.slug} />
						</div>
					</Card>
					<EmbedCard workspace={workspace} quiz={data} canEdit={canEdit} />
					<LinksCard workspace={workspace} quiz={quiz} canEdit={canEdit} />
					<DevicesCard workspace={workspace} quiz={quiz} locales={data.draft.locales} canEdit={canEdit} />
					<PaperCard workspace={workspace} quiz={quiz} locales={data.draft.locales} canEdit={canEdit} />
					{canEdit ? (
						<>
							<AvailabilityCard key={data.status} workspace={workspace} quiz={data} />
							<SlugForm workspace={workspace} quiz={data} />
						</>
					) : null}
				</div>
			)}
		</>
	);
}
