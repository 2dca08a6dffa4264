"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { getQuizDraft, refreshQuizzes, restoreVersion } from "@/lib/client/quiz";
import type { VersionListItem } from "@/lib/contracts/quiz";

interface RestoreButtonProps {
	workspace: string;
	quiz: string;
	version: VersionListItem;
}

export function RestoreButton({ workspace, quiz, version }: RestoreButtonProps) {
	const t = useTranslations("share");
	const toast = useToast();
	const client = useQueryClient();
	const router = useRouter();
	const [open, setOpen] = useState(false);
	const { number } = version;
	const restore = useMutation({
		mutationFn: async () => {
			const { revision } = await getQuizDraft(workspace, quiz);
			return restoreVersion(workspace, quiz, version.id, revision);
		},
		onSuccess: async () => {
			await refreshQuizzes(client, workspace);
			router.refresh();
			setOpen(false);
			toast({ title: t("restored", { number }) });
		},
	});
	return (
		<>
			<Button size="sm" onClick={() => setOpen(true)} aria-label={`${t("restore")}: ${t("version", { number })}`}>
				{t("restore")}
			</Button>
			<ConfirmDialog
				open={open}
				onOpenChange={setOpen}
				title={t("restoreTitle", { number })}
				description={t("restoreText")}
				confirmLabel={t("restoreNow")}
				busy={restore.isPending}
				error={restore.error}
				onConfirm={() => restore.mutate()}
			/>
		</>
	);
}
