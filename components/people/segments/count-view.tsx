"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ErrorMessage } from "@/components/common/error-message";
import { Skeleton } from "@/components/ui/skeleton";
import { segmentCountOptions } from "@/lib/client/segments";
import type { SegmentAsk, SegmentCount } from "@/lib/contracts/segments";
import { LostView } from "../lost-view";
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
	const named = reasons.map((reason) => ({ key: reason, text: t(`reasons.${reason}`), people: lost[reason] }));
	return (
		<LostView {...{ reachable, all: matching, text: t("reachable", { matching }), lostText: t("lost"), lost: named }} />
	);
}
