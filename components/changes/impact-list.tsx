"use client";
import { useQuery } from "@tanstack/react-query";
import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { EmptyState } from "@/components/common/empty-state";
import { ErrorMessage } from "@/components/common/error-message";
import { LoadingCards } from "@/components/common/loading-page";
import { Callout } from "@/components/ui/callout";
import { impactOptions } from "@/lib/client/changes";
import { ImpactCard } from "./impact-card";

interface ImpactListProps {
	workspace: string;
	canEdit: boolean;
}

/** Published quizzes that still use the catalog as it was, each with what would change in it. */
export function ImpactList({ workspace, canEdit }: ImpactListProps) {
	const t = useTranslations("changes.impact");
	const { data, error, refetch } = useQuery(impactOptions(workspace));
	const [accepted, setAccepted] = useState<{ name: string; number: number }[]>([]);
	const notices = useRef<HTMLDivElement>(null);
	// The button that was pressed went with its card.
	useEffect(() => {
		if (accepted.length > 0) notices.current?.focus();
	}, [accepted]);
	return (
		<div className="space-y-6">
			<p className="max-w-prose text-muted">{t("text")}</p>
			{accepted.length > 0 ? (
				<div ref={notices} tabIndex={-1} className="space-y-2 outline-none">
					{accepted.map((one) => (
						<Callout key={one.number + one.name} tone="success">
							{t("accepted", one)}
						</Callout>
					))}
				</div>
			) : null}
			<ErrorMessage error={error} onRetry={refetch} />
			{data || error ? null : <LoadingCards count={2} />}
			{data?.map((impact) => (
				<ImpactCard
					key={impact.quiz.id}
					workspace={workspace}
					impact={impact}
					canEdit={canEdit}
					onAccepted={(number) => setAccepted((before) => [...before, { name: impact.quiz.name, number }])}
				/>
			))}
			{data?.length === 0 ? <EmptyState icon={<CircleCheck />} title={t("noneTitle")} text={t("noneText")} /> : null}
		</div>
	);
}
