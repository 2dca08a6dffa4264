"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { refreshQuizzes, setQuizStatus } from "@/lib/client/quiz";
import type { QuizDraft, StatusRequest } from "@/lib/contracts/quiz";

/** Pause with a message in the quiz's languages, open again, take down. */
export function AvailabilityCard({ workspace, quiz }: { workspace: string; quiz: QuizDraft }) {
	const t = useTranslations("share");
	const languages = new Intl.DisplayNames([useLocale()], { type: "language" });
	const client = useQueryClient();
	const [message, setMessage] = useState(quiz.pausedMessage);
	const [asking, setAsking] = useState(false);
	const change = useMutation({
		mutationFn: (request: StatusRequest) => setQuizStatus(workspace, quiz.id, request),
		onSuccess: async () => {
			await refreshQuizzes(client, workspace);
			setAsking(false);
		},
	});
	const live = quiz.status === "live";
	const paused = quiz.status === "paused";
	const unsaved = quiz.draft.locales.some((locale) => (message[locale] ?? "") !== (quiz.pausedMessage[locale] ?? ""));
	return (
		<Card
			title={t("availability")}
			description={live || paused ? t("pauseText") : undefined}
			footer={
				<>
					{quiz.status === "unpublished" ? null : (
						<Button look="quietDanger" disabled={change.isPending} onClick={() => setAsking(true)}>
							{t("unpublish")}
						</Button>
					)}
					{paused && unsaved ? (
						<Button busy={change.isPending} onClick={() => change.mutate({ to: "paused", message })}>
							{t("saveMessage")}
						</Button>
					) : null}
					{live ? (
						<Button busy={change.isPending} onClick={() => change.mutate({ to: "paused", message })}>
							{t("pauseNow")}
						</Button>
					) : (
						<Button look="primary" busy={change.isPending} onClick={() => change.mutate({ to: "live" })}>
							{t("resume")}
						</Button>
					)}
				</>
			}
		>
			<div className="space-y-4">
				{live || paused
					? quiz.draft.locales.map((locale) => (
							<Field key={locale} label={t("messageIn", { language: languages.of(locale) ?? locale })}>
								<Textarea
									lang={locale}
									value={message[locale] ?? ""}
									onChange={(event) => setMessage({ ...message, [locale]: event.target.value })}
									maxLength={1000}
								/>
							</Field>
						))
					: null}
				{asking ? null : <ErrorMessage error={change.error} />}
			</div>
			<ConfirmDialog
				open={asking}
				onOpenChange={setAsking}
				title={t("unpublishTitle", { name: quiz.name })}
				description={t("unpublishText")}
				confirmLabel={t("unpublishNow")}
				busy={change.isPending}
				error={change.error}
				onConfirm={() => change.mutate({ to: "unpublished" })}
			/>
		</Card>
	);
}
