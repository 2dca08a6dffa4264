"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ChangesSummary } from "@/components/common/changes-summary";
import { Button, buttonClass } from "@/components/ui/button";
import { draftChangesOptions } from "@/lib/client/changes";
import { pages } from "@/lib/config/paths";

interface PublishChangesProps {
	workspace: string;
	quiz: string;
	onGo: () => void;
}

/** What publishing changes for the people who came last, and the way to all of it. Publishing never waits for it. */
export function PublishChanges({ workspace, quiz, onGo }: PublishChangesProps) {
	const t = useTranslations("changes.draft");
	const common = useTranslations("common");
	const { data, isFetching, error, refetch } = useQuery(draftChangesOptions(workspace, quiz));
	if (isFetching) {
		return (
			<p role="status" className="text-muted">
				{t("comparing")}
			</p>
		);
	}
	if (error) {
		return (
			<p role="status" className="flex flex-wrap gap-x-2 text-muted">
				{t("notCompared")}
				<Button look="link" onClick={() => void refetch()}>
					{common("retry")}
				</Button>
			</p>
		);
	}
	if (!data?.version) return null;
	const { version, parts, catalogChanged, replay } = data;
	if (parts === 0 && !catalogChanged) return <p className="text-muted">{t("nothing", { number: version.number })}</p>;
	if (!replay) return null;
	return (
		<section className="space-y-1.5">
			<h3 className="font-medium">{t("title")}</h3>
			<ChangesSummary replay={replay} />
			<Link href={pages.versions(workspace, quiz)} onClick={onGo} className={buttonClass({ look: "link" })}>
				{t("seeAll")}
			</Link>
		</section>
	);
}
