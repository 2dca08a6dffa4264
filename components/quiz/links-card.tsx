"use client";
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { linksOptions } from "@/lib/client/links";
import { LinkDialog } from "./link-dialog";
import { LinkItem } from "./link-item";

interface LinksCardProps {
	workspace: string;
	quiz: string;
	canEdit: boolean;
}

/** Named campaign links, each with an address, a code and figures of its own. */
export function LinksCard({ workspace, quiz, canEdit }: LinksCardProps) {
	const t = useTranslations("share.links");
	const { data: links, error, refetch } = useQuery(linksOptions(workspace, quiz));
	const [adding, setAdding] = useState(false);
	const [all, setAll] = useState(false);
	const archived = links?.filter((link) => link.archived).length ?? 0;
	const shown = links?.filter((link) => all || !link.archived) ?? [];
	return (
		<Card
			title={t("title")}
			description={t("text")}
			flush
			action={
				canEdit ? (
					<Button onClick={() => setAdding(true)}>
						<Plus size={16} aria-hidden="true" />
						{t("add")}
					</Button>
				) : null
			}
			footer={
				archived > 0 ? (
					<Button look="ghost" size="sm" aria-expanded={all} onClick={() => setAll(!all)}>
						{all ? t("hideArchived") : t("showArchived", { count: archived })}
					</Button>
				) : null
			}
		>
			{error ? <ErrorMessage error={error} onRetry={refetch} className="m-5" /> : null}
			{links === undefined && !error ? <Skeleton className="m-5 h-14" /> : null}
			{links && shown.length === 0 ? <p className="px-5 py-6 text-muted">{t("none")}</p> : null}
			<ul aria-label={t("title")} className="divide-y">
				{shown.map((link) => (
					<LinkItem key={link.id} workspace={workspace} quiz={quiz} link={link} canEdit={canEdit} />
				))}
			</ul>
			{adding ? <LinkDialog workspace={workspace} quiz={quiz} link={null} onClose={() => setAdding(false)} /> : null}
		</Card>
	);
}
