"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { archiveQuiz, refreshQuizzes } from "@/lib/client/quiz";
import type { QuizHead } from "@/lib/contracts/quiz";

interface ArchiveDialogProps {
	workspace: string;
	quiz: Pick<QuizHead, "id" | "name" | "status">;
	open: boolean;
	onOpenChange: (open: boolean) => void;
	onArchived?: () => void;
}

/** Its name is typed to confirm. What shoppers can still reach is unpublished first. */
export function ArchiveDialog({ workspace, quiz, open, onOpenChange, onArchived }: ArchiveDialogProps) {
	const t = useTranslations("home");
	const common = useTranslations("common");
	const client = useQueryClient();
	const archive = useMutation({
		mutationFn: () => archiveQuiz(workspace, quiz.id, quiz.name),
		onSuccess: async () => {
			onOpenChange(false);
			onArchived?.();
			await refreshQuizzes(client, workspace);
		},
	});
	const title = t("archiveTitle", { name: quiz.name });
	if (quiz.status === "live" || quiz.status === "paused") {
		return (
			<Dialog open={open} onOpenChange={onOpenChange} title={title} closeLabel={common("close")} width="sm">
				<Callout tone="warning">{t("archiveLive")}</Callout>
			</Dialog>
		);
	}
	return (
		<ConfirmDialog
			open={open}
			onOpenChange={onOpenChange}
			title={title}
			description={t("archiveText")}
			confirmLabel={t("archiveConfirm")}
			word={quiz.name}
			busy={archive.isPending}
			error={archive.error}
			onConfirm={() => archive.mutate()}
		/>
	);
}
