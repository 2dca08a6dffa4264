"use client";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { ShareBar } from "@/components/charts/share-bar";
import { ErrorMessage } from "@/components/common/error-message";
import { Skeleton } from "@/components/ui/skeleton";
import { segmentCountOptions } from "@/lib/client/segments";
import type { SegmentAsk, SegmentCount } from "@/lib/contracts/segments";
import { usePeople } from "../people-context";

const reasons = ["no-consent", "restricted", "other-purpose", "stale"] as const;

/** How many match, how many of them may be used, and what the others are lost to. */
export function CountView({ ask }: { ask: SegmentAsk }) {
	const { workspace } = usePeople();
	const { data, error, refetch } = useQuery(segmentCountOptions(workspace, ask));
	if (error) return <ErrorMessage error={error} onRetry={refetch} />;
	return data ? <Counts count={data} /> : <Skeleton className="h-16" />;
}

function Counts({ count: { matching, reachable, lost } }: { count: SegmentCount }) {
	const t = useTranslations("segments.count");
	const format = useFormatter();
	const share = matching === 0 ? null : reachable / matching;
	const percent = (people: number) =>
		format.number(matching === 0 ? 0 : people / matching, { style: "percent", maximumFractionDigits: 0 });
	return (
		<div className="space-y-2" aria-live="polite">
			<p className="tabular-nums">
				<span className="font-semibold text-lg">{format.number(reachable)}</span>{" "}
				<span className="text-muted">{t("reachable", { matching })}</span>
			</p>
			<ShareBar value={share} />
			{matching > reachable ? (
				<ul aria-label={t("lost")} className="flex flex-wrap gap-x-4 gap-y-1 text-muted text-sm tabular-nums">
					{reasons
						.filter((reason) => lost[reason] > 0)
						.map((reason) => (
							<li key={reason}>
								{t(`reasons.${reason}`)} {format.number(lost[reason])}{" "}
								<span className="text-faint">({percent(lost[reason])})</span>
							</li>
						))}
				</ul>
			) : null}
		</div>
	);
}
