"use client";
import { useQuery } from "@tanstack/react-query";
import { History } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/common/empty-state";
import { ErrorMessage } from "@/components/common/error-message";
import { PageHeader } from "@/components/common/page-header";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import { versionsOptions } from "@/lib/client/quiz";
import { pages } from "@/lib/config/paths";
import { AcceptedFindings } from "./accepted-findings";
import { RestoreButton } from "./restore-button";

interface VersionListProps {
	workspace: string;
	quiz: string;
	canEdit: boolean;
	/** What stands above the versions, once there are some. */
	children?: ReactNode;
}

export function VersionList({ workspace, quiz, canEdit, children }: VersionListProps) {
	const t = useTranslations("share");
	const format = useFormatter();
	const { data: versions, error, refetch } = useQuery(versionsOptions(workspace, quiz));
	return (
		<>
			<PageHeader title={t("versionsTitle")} description={t("versionsText")} />
			<ErrorMessage error={error} onRetry={refetch} />
			{versions && versions.length > 0 && children ? <div className="mb-6">{children}</div> : null}
			{versions?.length === 0 ? (
				<EmptyState icon={<History />} title={t("noVersions")} text={t("noVersionsText")} />
			) : (
				<Card flush>
					<Table aria-label={t("versionsTitle")}>
						<TableHead>
							<Row>
								<HeadCell>{t("columns.version")}</HeadCell>
								<HeadCell>{t("columns.note")}</HeadCell>
								<HeadCell>{t("columns.published")}</HeadCell>
								<HeadCell>{t("columns.by")}</HeadCell>
								<HeadCell numeric>{t("columns.responses")}</HeadCell>
								<HeadCell>
									<span className="sr-only">{t("columns.actions")}</span>
								</HeadCell>
							</Row>
						</TableHead>
						<TableBody>
							{versions?.map((version) => (
								<Row key={version.id}>
									<Cell className="whitespace-nowrap font-medium">
										{t("version", { number: version.number })}{" "}
										{version.current ? <Badge tone="success">{t("current")}</Badge> : null}
									</Cell>
									<Cell className="min-w-52 max-w-80 break-words">
										{version.note}
										<AcceptedFindings workspace={workspace} findings={version.accepted} />
									</Cell>
									<Cell className="whitespace-nowrap">
										{format.dateTime(new Date(version.publishedAt), { dateStyle: "medium", timeStyle: "short" })}
									</Cell>
									<Cell>{version.publishedBy ?? t("gone")}</Cell>
									<Cell numeric>{format.number(version.responses)}</Cell>
									<Cell className="text-right">
										<div className="flex justify-end gap-2">
											<Link
												href={`${pages.builder(workspace, quiz)}/versions/${version.id}`}
												className={buttonClass({ look: "ghost", size: "sm" })}
												aria-label={`${t("view")}: ${t("version", { number: version.number })}`}
											>
												{t("view")}
											</Link>
											{canEdit ? <RestoreButton workspace={workspace} quiz={quiz} version={version} /> : null}
										</div>
									</Cell>
								</Row>
							))}
						</TableBody>
					</Table>
				</Card>
			)}
		</>
	);
}
