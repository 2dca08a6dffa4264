"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";
import { quizOptions } from "@/lib/client/quiz";
import type { QuizStatus } from "@/lib/contracts/quiz";

const tones: Record<QuizStatus, Tone> = {
	draft: "neutral",
	live: "success",
	paused: "warning",
	unpublished: "neutral",
};

export function StatusBadge({ status }: { status: QuizStatus }) {
	const t = useTranslations("home");
	return (
		<Badge tone={tones[status]} dot>
			{t(`status.${status}`)}
		</Badge>
	);
}

/** The state of the quiz whose pages these are, kept up. */
export function QuizBadge({ workspace, quiz }: { workspace: string; quiz: string }) {
	const { data } = useQuery(quizOptions(workspace, quiz));
	return data ? <StatusBadge status={data.status} /> : null;
}
