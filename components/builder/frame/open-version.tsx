"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ErrorMessage } from "@/components/common/error-message";
import { buttonClass } from "@/components/ui/button";
import { quizOptions, versionOptions, versionsOptions } from "@/lib/client/quiz";
import { pages } from "@/lib/config/paths";
import { Builder } from "./builder";
import { BuilderSkeleton } from "./builder-skeleton";

interface OpenVersionProps {
	/** Slug. */
	workspace: string;
	quiz: string;
	version: string;
}

/** The builder's panes on a published version: everything can be looked at and tried, nothing changed. */
export function OpenVersion({ workspace, quiz, version }: OpenVersionProps) {
	const t = useTranslations("builder.version");
	const head = useQuery(quizOptions(workspace, quiz));
	const document = useQuery(versionOptions(workspace, quiz, version));
	const number = useQuery(versionsOptions(workspace, quiz)).data?.find(({ id }) => id === version)?.number;
	const error = head.error ?? document.error;
	if (error) return <ErrorMessage error={error} onRetry={() => void document.refetch()} className="m-6" />;
	if (!head.data || !document.data) return <BuilderSkeleton />;
	return (
		<Builder
			key={version}
			workspace={workspace}
			// Older than any draft, so that nothing takes it for one.
			quiz={{ ...head.data, draft: document.data, revision: -1 }}
			canEdit={false}
			says={number === undefined ? t("asPublished") : t("numbered", { number })}
			actions={
				<Link href={pages.versions(workspace, quiz)} className={buttonClass({ size: "sm" })}>
					{t("all")}
				</Link>
			}
		/>
	);
}
