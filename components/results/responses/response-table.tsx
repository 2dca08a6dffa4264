"use client";
import { MousePointerClick } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import type { QuizRef } from "@/lib/client/results";
import { pages } from "@/lib/config/paths";
import type { ResponseRow } from "@/lib/contracts/results-replies";
import { StandingBadge } from "./standing-badge";
import { useSourceName } from "./use-source-name";

/** Columns that a phone has no room for; the response's own page has all. */
const WIDE = "hidden md:table-cell";

export function ResponseTable({ quiz, rows }: { quiz: QuizRef; rows: ResponseRow[] }) {
	const t = useTranslations("responses");
	return (
		<Card flush>
			<Table aria-label={t("title")}>
				<TableHead>
					<tr>
						<HeadCell>{t("time")}</HeadCell>
						<HeadCell>{t("state")}</HeadCell>
						<HeadCell className={WIDE}>{t("source")}</HeadCell>
						<HeadCell className={WIDE} numeric>
							{t("answers")}
						</HeadCell>
						<HeadCell className={WIDE}>{t("products")}</HeadCell>
					</tr>
				</TableHead>
				<TableBody>
					{rows.map((row) => (
						<ResponseLine key={row.id} quiz={quiz} row={row} />
					))}
				</TableBody>
			</Table>
		</Card>
	);
}

function ResponseLine({ quiz, row }: { quiz: QuizRef; row: ResponseRow }) {
	const t = useTranslations("responses");
	const format = useFormatter();
	const sourceName = useSourceName();
	const time = format.dateTime(new Date(row.createdAt), { dateStyle: "medium", timeStyle: "short" });
	return (
		<Row>
			<th scope="row" className="whitespace-nowrap px-3 py-2.5 pl-5 text-left font-normal">
				<Link
					href={pages.response(quiz.workspace, quiz.quiz, row.id)}
					className="font-medium underline-offset-4 hover:underline"
					aria-label={t("open", { time })}
				>
					{time}
				</Link>
			</th>
			<Cell>
				<StandingBadge standing={row.standing} />
			</Cell>
			<Cell className={WIDE}>{sourceName(row)}</Cell>
			<Cell className={WIDE} numeric>
				{row.answers}
			</Cell>
			<Cell className={WIDE}>
				<span className="flex items-center gap-2">
					<span className="line-clamp-1 max-w-md text-muted">{row.products.join(", ")}</span>
					{row.clicked ? (
						<span className="flex shrink-0 items-center text-accent-text" title={t("clicked")}>
							<MousePointerClick size={16} aria-hidden="true" />
							<span className="sr-only">{t("clicked")}</span>
						</span>
					) : null}
				</span>
			</Cell>
		</Row>
	);
}
