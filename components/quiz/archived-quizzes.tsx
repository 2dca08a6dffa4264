"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { archivedOptions, bringBackQuiz, refreshQuizzes } from "@/lib/client/quiz";
import type { ArchivedQuiz } from "@/lib/contracts/quiz";

/** What was archived, and the way back; nothing where nothing was. */
export function ArchivedQuizzes({ workspace, canEdit }: { workspace: string; canEdit: boolean }) {
	const t = useTranslations("home.archived");
	const { data: quizzes = [] } = useQuery(archivedOptions(workspace));
	if (quizzes.length === 0) return null;
	return (
		<details className="mt-6">
			<summary className="rounded-sm text-muted hover:text-ink">{t("count", { n: quizzes.length })}</summary>
			<ul aria-label={t("title")} className="mt-3 divide-y divide-line rounded-lg border bg-surface">
				{quizzes.map((quiz) => (
					<ArchivedLine key={quiz.id} workspace={workspace} quiz={quiz} canEdit={canEdit} />
				))}
			</ul>
		</details>
	);
}

function ArchivedLine({ workspace, quiz, canEdit }: { workspace: string; quiz: ArchivedQuiz; canEdit: boolean }) {
	const t = useTranslations("home.archived");
	const format = useFormatter();
	const client = useQueryClient();
	const { id, name, archivedAt } = quiz;
	const bringBack = useMutation({
		mutationFn: () => bringBackQuiz(workspace, id),
		onSuccess: () => refreshQuizzes(client, workspace),
	});
	const date = format.dateTime(new Date(archivedAt), { dateStyle: "medium" });
	return (
		<li className="flex flex-wrap items-center gap-3 px-4 py-3 sm:px-5">
			<div className="min-w-0 flex-1 basis-48">
				<p className="break-words font-medium">{name}</p>
				<p className="text-muted text-sm">{t("since", { date })}</p>
				<ErrorMessage error={bringBack.error} />
			</div>
			{canEdit ? (
				<Button
					size="sm"
					aria-label={t("bringBackNamed", { name })}
					busy={bringBack.isPending}
					onClick={() => bringBack.mutate()}
				>
					{t("bringBack")}
				</Button>
			) : null}
		</li>
	);
}
