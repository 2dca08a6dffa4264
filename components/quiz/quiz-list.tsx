"use client";
import { useQuery } from "@tanstack/react-query";
import { ListChecks } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/common/empty-state";
import { ErrorMessage } from "@/components/common/error-message";
import { PageHeader } from "@/components/common/page-header";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import { quizzesOptions } from "@/lib/client/quiz";
import { NewQuizDialog } from "./new-quiz-dialog";
import { QuizRow } from "./quiz-row";

/** Home: the workspace's quizzes with seven days' figures. */
export function QuizList({ workspace, canEdit }: { workspace: string; canEdit: boolean }) {
	const t = useTranslations("home");
	const { data: quizzes, error, refetch } = useQuery(quizzesOptions(workspace));
	const create = canEdit ? <NewQuizDialog workspace={workspace} /> : null;
	return (
		<>
			<PageHeader title={t("title")} description={t("description")} action={quizzes?.length ? create : null} />
			<ErrorMessage error={error} onRetry={refetch} />
			{quizzes?.length === 0 ? (
				<EmptyState icon={<ListChecks />} title={t("emptyTitle")} text={t("emptyText")} action={create} />
			) : (
				<Card flush>
					<Table aria-label={t("title")}>
						<TableHead>
							<Row>
								<HeadCell>{t("columns.quiz")}</HeadCell>
								<HeadCell>{t("columns.status")}</HeadCell>
								<HeadCell numeric>{t("columns.started")}</HeadCell>
								<HeadCell numeric>{t("columns.completed")}</HeadCell>
								<HeadCell numeric>{t("columns.rate")}</HeadCell>
								<HeadCell>{t("columns.week")}</HeadCell>
								<HeadCell>{t("columns.changed")}</HeadCell>
								<HeadCell>
									<span className="sr-only">{t("columns.menu")}</span>
								</HeadCell>
							</Row>
						</TableHead>
						<TableBody>
							{quizzes?.map((quiz) => (
								<QuizRow key={quiz.id} workspace={workspace} quiz={quiz} canEdit={canEdit} />
							))}
						</TableBody>
					</Table>
					{quizzes ? null : <Skeleton className="m-5 h-40" />}
				</Card>
			)}
		</>
	);
}
