"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ErrorMessage } from "@/components/common/error-message";
import { Skeleton } from "@/components/ui/skeleton";
import { messagePreviewOptions } from "@/lib/client/messages";
import type { MessageAsk } from "@/lib/contracts/messages";
import { messageObstacles } from "@/lib/profile/message";
import { LostView } from "../lost-view";
import { usePeople } from "../people-context";

/** How many would get it now, and what the others are lost to. */
export function PreviewView({ ask }: { ask: MessageAsk }) {
	const t = useTranslations("messages.preview");
	const { workspace } = usePeople();
	const { data, error, refetch } = useQuery(messagePreviewOptions(workspace, ask));
	if (error) return <ErrorMessage error={error} onRetry={refetch} />;
	if (!data) return <Skeleton className="h-16" />;
	const { people, reachable, lost } = data;
	const named = messageObstacles.map((reason) => ({ key: reason, text: t(`lost.${reason}`), people: lost[reason] }));
	return (
		<LostView {...{ reachable, all: people, text: t("reachable", { people }), lostText: t("lostTo"), lost: named }} />
	);
}
