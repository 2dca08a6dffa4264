"use client";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PageHeader } from "@/components/common/page-header";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { quizOptions } from "@/lib/client/quiz";
import { pages } from "@/lib/config/paths";
import { ArchiveDialog } from "./archive-dialog";
import { RenameDialog } from "./rename-dialog";

export function QuizSettings({ workspace, quiz, canEdit }: { workspace: string; quiz: string; canEdit: boolean }) {
	const t = useTranslations("share");
	const home = useTranslations("home");
	const router = useRouter();
	const [dialog, setDialog] = useState<"rename" | "archive" | null>(null);
	const { data } = useQuery(quizOptions(workspace, quiz));
	if (!data) return null;
	const change = (open: boolean) => !open && setDialog(null);
	return (
		<>
			<PageHeader title={t("settingsTitle")} />
			<div className="space-y-6">
				<Card
					title={t("nameTitle")}
					description={home("nameHelp")}
					action={canEdit ? <Button onClick={() => setDialog("rename")}>{home("rename")}</Button> : null}
				>
					<p>{data.name}</p>
				</Card>
				{canEdit ? (
					<Card
						title={home("archive")}
						description={home("archiveText")}
						action={
							<Button look="quietDanger" onClick={() => setDialog("archive")}>
								{home("archiveConfirm")}
							</Button>
						}
					/>
				) : null}
			</div>
			<RenameDialog workspace={workspace} quiz={data} open={dialog === "rename"} onOpenChange={change} />
			<ArchiveDialog
				workspace={workspace}
				quiz={data}
				open={dialog === "archive"}
				onOpenChange={change}
				onArchived={() => router.push(pages.workspace(workspace))}
			/>
		</>
	);
}
