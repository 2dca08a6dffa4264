import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Cell, Row } from "@/components/ui/table";
import { pages } from "@/lib/config/paths";
import type { QuizListItem } from "@/lib/contracts/quiz";
import { StatusBadge } from "./quiz-badge";
import { QuizMenu } from "./quiz-menu";
import { WeekBars } from "./week-bars";

interface QuizRowProps {
	workspace: string;
	quiz: QuizListItem;
	canEdit: boolean;
}

export function QuizRow({ workspace, quiz, canEdit }: QuizRowProps) {
	const t = useTranslations("home");
	const format = useFormatter();
	const { started, completed } = quiz;
	const percent = format.number(started === 0 ? 0 : completed / started, { style: "percent" });
	return (
		<Row>
			<Cell className="min-w-44">
				<Link href={pages.builder(workspace, quiz.id)} className="font-medium text-base hover:underline">
					{quiz.name}
				</Link>
				{quiz.changed ? <p className="text-muted text-xs">{t("unpublishedChanges")}</p> : null}
			</Cell>
			<Cell>
				<StatusBadge status={quiz.status} />
			</Cell>
			<Cell numeric>{format.number(started)}</Cell>
			<Cell numeric>{format.number(completed)}</Cell>
			<Cell numeric className="whitespace-nowrap">
				{started === 0 ? (
					<span className="text-faint">{t("noStarts")}</span>
				) : (
					t("ofStarted", { percent, count: format.number(started) })
				)}
			</Cell>
			<Cell>
				<WeekBars days={quiz.days} />
			</Cell>
			<Cell className="whitespace-nowrap text-muted">
				<time dateTime={quiz.updatedAt}>
					{format.dateTime(new Date(quiz.updatedAt), { dateStyle: "medium", timeStyle: "short" })}
				</time>
			</Cell>
			<Cell className="text-right">
				<QuizMenu workspace={workspace} quiz={quiz} canEdit={canEdit} />
			</Cell>
		</Row>
	);
}
