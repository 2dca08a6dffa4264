import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { pages } from "@/lib/config/paths";
import type { QuizListItem } from "@/lib/contracts/quiz";
import { StatusBadge } from "./quiz-badge";
import { QuizMenu } from "./quiz-menu";
import type { QuizzesProps } from "./quiz-table";
import { WeekBars } from "./week-bars";

/** The same on a phone, one below the other. */
export const QuizCards = ({ quizzes, ...rest }: QuizzesProps) => (
	<ul className="space-y-3 md:hidden">
		{quizzes.map((quiz) => (
			<QuizCard key={quiz.id} quiz={quiz} {...rest} />
		))}
	</ul>
);

function QuizCard({ workspace, quiz, canEdit }: Omit<QuizzesProps, "quizzes"> & { quiz: QuizListItem }) {
	const t = useTranslations("home");
	const format = useFormatter();
	const { started, completed } = quiz;
	const percent = format.number(started === 0 ? 0 : completed / started, { style: "percent" });
	return (
		<li className="space-y-3 rounded-lg border bg-surface p-4">
			<div className="flex items-start justify-between gap-2">
				<div className="min-w-0 space-y-1.5">
					<Link href={pages.builder(workspace, quiz.id)} className="block break-words font-medium text-base">
						{quiz.name}
					</Link>
					<div className="flex flex-wrap items-center gap-x-2 gap-y-1">
						<StatusBadge status={quiz.status} />
						{quiz.changed ? <span className="text-muted text-xs">{t("unpublishedChanges")}</span> : null}
					</div>
				</div>
				<QuizMenu workspace={workspace} quiz={quiz} canEdit={canEdit} />
			</div>
			<div className="flex items-end justify-between gap-4 border-t pt-3">
				{started === 0 ? (
					<p className="text-muted text-sm">{t("noStarts")}</p>
				) : (
					<dl className="flex gap-6 text-sm tabular-nums">
						<div>
							<dt className="text-muted text-xs">{t("columns.started")}</dt>
							<dd className="font-medium">{format.number(started)}</dd>
						</div>
						<div>
							<dt className="text-muted text-xs">{t("columns.completed")}</dt>
							<dd className="font-medium">
								{format.number(completed)} <span className="font-normal text-muted">({percent})</span>
							</dd>
						</div>
					</dl>
				)}
				<WeekBars days={quiz.days} />
			</div>
		</li>
	);
}
