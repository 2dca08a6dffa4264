"use client";
import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { ErrorMessage } from "@/components/common/error-message";
import { useSay } from "@/components/common/use-say";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import { exportFilePath, exportsOptions } from "@/lib/client/segments";
import type { ExportRow } from "@/lib/contracts/exports";
import type { SegmentWords } from "@/lib/contracts/segments";
import { usePeople } from "../people-context";

/** What was taken out: who took it, when, for whom, and whether its file can be had again. */
export function ExportList({ words }: { words: SegmentWords }) {
	const t = useTranslations("segments.exports");
	const { workspace } = usePeople();
	const { data, error, refetch } = useQuery(exportsOptions(workspace));
	if (error) return <ErrorMessage error={error} onRetry={refetch} />;
	if (!data || data.length === 0) return null;
	return (
		<Card title={t("title")} description={t("text")} flush>
			<Table aria-label={t("title")}>
				<TableHead>
					<tr>
						<HeadCell>{t("when")}</HeadCell>
						<HeadCell>{t("segment")}</HeadCell>
						<HeadCell>{t("recipient")}</HeadCell>
						<HeadCell>{t("purpose")}</HeadCell>
						<HeadCell numeric>{t("people")}</HeadCell>
						<HeadCell>{t("by")}</HeadCell>
						<HeadCell>{t("file")}</HeadCell>
					</tr>
				</TableHead>
				<TableBody>
					{data.map((row) => (
						<ExportLine key={row.id} row={row} words={words} />
					))}
				</TableBody>
			</Table>
		</Card>
	);
}

function ExportLine({ row, words }: { row: ExportRow; words: SegmentWords }) {
	const t = useTranslations("segments.exports");
	const { workspace, canEdit } = usePeople();
	const say = useSay();
	const format = useFormatter();
	const purpose = words.purposes.find(({ id }) => id === row.purpose);
	return (
		<Row>
			<Cell className="whitespace-nowrap">
				{format.dateTime(new Date(row.createdAt), { dateStyle: "medium", timeStyle: "short" })}
			</Cell>
			<Cell>{row.segment}</Cell>
			<Cell>{row.recipient}</Cell>
			<Cell>{purpose ? say(purpose.name) : t("gone")}</Cell>
			<Cell numeric>{format.number(row.rows)}</Cell>
			<Cell>{row.createdBy ?? t("gone")}</Cell>
			<Cell className="whitespace-nowrap">
				{row.fileUntil === null ? (
					<span className="text-muted">{t("deleted")}</span>
				) : canEdit ? (
					<a
						href={exportFilePath(workspace, row.id)}
						download
						title={`SHA-256 ${row.checksum}`}
						className={buttonClass({ look: "link" })}
					>
						<Download size={14} aria-hidden="true" />
						{t("until", { date: format.dateTime(new Date(row.fileUntil), { dateStyle: "medium" }) })}
					</a>
				) : (
					t("until", { date: format.dateTime(new Date(row.fileUntil), { dateStyle: "medium" }) })
				)}
			</Cell>
		</Row>
	);
}
