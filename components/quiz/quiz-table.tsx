import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import type { QuizListItem } from "@/lib/contracts/quiz";
import { QuizRow } from "./quiz-row";

export interface QuizzesProps {
	workspace: string;
	quizzes: readonly QuizListItem[];
	canEdit: boolean;
}

/** Where there is room for columns. */
export function QuizTable({ workspace, quizzes, canEdit }: QuizzesProps) {
	const t = useTranslations("home");
	return (
		<Card flush className="max-md:hidden">
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
					{quizzes.map((quiz) => (
						<QuizRow key={quiz.id} workspace={workspace} quiz={quiz} canEdit={canEdit} />
					))}
				</TableBody>
			</Table>
		</Card>
	);
}
