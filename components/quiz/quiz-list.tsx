"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ErrorMessage } from "@/components/common/error-message";
import { PageHeader } from "@/components/common/page-header";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { quizzesOptions } from "@/lib/client/quiz";
import { ArchivedQuizzes } from "./archived-quizzes";
import { FirstSteps } from "./first-steps";
import { ImportQuizDialog } from "./import-quiz-dialog";
import { NewQuizDialog } from "./new-quiz-dialog";
import { QuizCards } from "./quiz-cards";
import { QuizTable } from "./quiz-table";

/** Home: the workspace's quizzes with seven days' figures, and the way there until the first is published. */
export function QuizList({ workspace, canEdit }: { workspace: string; canEdit: boolean }) {
	const t = useTranslations("home");
	const { data: quizzes, error, refetch } = useQuery(quizzesOptions(workspace));
	const create = canEdit ? (
		<>
			<ImportQuizDialog workspace={workspace} />
			<NewQuizDialog workspace={workspace} />
		</>
	) : null;
	return (
		<>
			<PageHeader title={t("title")} description={quizzes?.length ? t("description") : undefined} action={create} />
			<ErrorMessage error={error} onRetry={refetch} />
			{quizzes && canEdit ? <FirstSteps workspace={workspace} quizzes={quizzes} /> : null}
			{quizzes ? null : (
				<Card>
					<Skeleton className="h-40" />
				</Card>
			)}
			{quizzes?.length === 0 && !canEdit ? <p className="text-muted">{t("noQuizzes")}</p> : null}
			{quizzes?.length ? (
				<>
					<QuizTable workspace={workspace} quizzes={quizzes} canEdit={canEdit} />
					<QuizCards workspace={workspace} quizzes={quizzes} canEdit={canEdit} />
				</>
			) : null}
			<ArchivedQuizzes workspace={workspace} canEdit={canEdit} />
		</>
	);
}
