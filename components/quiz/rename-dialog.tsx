"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { refreshQuizzes, renameQuiz } from "@/lib/client/quiz";

interface RenameDialogProps {
	workspace: string;
	quiz: { id: string; name: string };
	open: boolean;
	onOpenChange: (open: boolean) => void;
}

export function RenameDialog({ workspace, quiz, open, onOpenChange }: RenameDialogProps) {
	const t = useTranslations("home");
	const common = useTranslations("common");
	const client = useQueryClient();
	const router = useRouter();
	const [name, setName] = useState(quiz.name);
	const rename = useMutation({
		mutationFn: () => renameQuiz(workspace, quiz.id, name),
		onSuccess: async () => {
			await refreshQuizzes(client, workspace);
			router.refresh();
			onOpenChange(false);
		},
	});
	const submit = (event: FormEvent) => {
		event.preventDefault();
		rename.mutate();
	};
	return (
		<Dialog open={open} onOpenChange={onOpenChange} title={t("renameTitle")} closeLabel={common("close")} width="sm">
			<form onSubmit={submit} className="space-y-4">
				<Field label={t("name")} help={t("nameHelp")}>
					<Input value={name} onChange={(event) => setName(event.target.value)} required maxLength={200} />
				</Field>
				<ErrorMessage error={rename.error} />
				<div className="flex justify-end gap-2">
					<Button onClick={() => onOpenChange(false)}>{common("cancel")}</Button>
					<Button type="submit" look="primary" busy={rename.isPending}>
						{t("rename")}
					</Button>
				</div>
			</form>
		</Dialog>
	);
}
