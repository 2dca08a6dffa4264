"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FileJson, FileUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DropZone } from "@/components/ui/drop-zone";
import { importQuiz, refreshQuizzes } from "@/lib/client/quiz";
import { pages } from "@/lib/config/paths";
import { MissingReferences } from "./missing-references";
import { QuizFileError } from "./quiz-file-error";

/** From a file to a draft: at once into the builder, or by way of what the workspace doesn't have. */
export function ImportQuizDialog({ workspace }: { workspace: string }) {
	const t = useTranslations("home.importFile");
	const common = useTranslations("common");
	const router = useRouter();
	const client = useQueryClient();
	const [open, setOpen] = useState(false);
	const upload = useMutation({
		mutationFn: (file: File) => importQuiz(workspace, file),
		onSuccess: ({ id, missing }) => {
			void refreshQuizzes(client, workspace);
			if (missing.length === 0) router.push(pages.builder(workspace, id));
		},
	});
	const change = (next: boolean) => {
		if (next) upload.reset();
		setOpen(next);
	};
	const { data: imported } = upload;
	return (
		<>
			<Button onClick={() => change(true)}>
				<FileUp size={16} aria-hidden="true" />
				{t("open")}
			</Button>
			<Dialog
				open={open}
				onOpenChange={change}
				title={t("open")}
				{...(imported ? {} : { description: t("text") })}
				closeLabel={common("close")}
			>
				{imported?.missing.length ? (
					<div className="space-y-4">
						<MissingReferences missing={imported.missing} />
						<div className="flex justify-end">
							<Button look="primary" onClick={() => router.push(pages.builder(workspace, imported.id))}>
								{t("toBuilder")}
							</Button>
						</div>
					</div>
				) : upload.isPending || imported ? (
					<p role="status" className="py-8 text-center text-muted">
						{t("reading", { name: upload.variables?.name ?? "" })}
					</p>
				) : (
					<div className="space-y-4">
						<QuizFileError error={upload.error} />
						<DropZone
							icon={<FileJson size={24} />}
							title={t("drop")}
							or={t("or")}
							choose={t("choose")}
							limits={t("limits")}
							accept=".json,application/json"
							compact
							onFile={(file) => upload.mutate(file)}
						/>
					</div>
				)}
			</Dialog>
		</>
	);
}
