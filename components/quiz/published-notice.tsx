"use client";
import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import type { PublishReply } from "@/lib/contracts/quiz";
import { QuizAddress } from "./quiz-address";

export function PublishedNotice({ reply }: { reply: PublishReply }) {
	const t = useTranslations("share");
	return (
		<div className="space-y-4">
			<Callout tone="success">{t("publishedTitle", { number: reply.number })}</Callout>
			<QuizAddress slug={reply.slug} />
		</div>
	);
}
