"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { ApiError } from "@/lib/client/http";
import { publishQuiz, refreshQuizzes } from "@/lib/client/quiz";
import { hasErrors } from "@/lib/quiz/validate";
import { PublishFindings } from "./publish-findings";
import { PublishedNotice } from "./published-notice";
import { useCheck } from "./use-check";

interface PublishFormProps {
	workspace: string;
	quiz: string;
	onClose: () => void;
}

/** Publishes exactly the revision whose findings are shown. */
export function PublishForm({ workspace, quiz, onClose }: PublishFormProps) {
	const t = useTranslations("share");
	const client = useQueryClient();
	const router = useRouter();
	const [note, setNote] = useState("");
	const check = useCheck(workspace, quiz);
	const publish = useMutation({
		mutationFn: (revision: number) => publishQuiz(workspace, quiz, { revision, note }),
		onSettled: async () => {
			await refreshQuizzes(client, workspace);
			router.refresh();
		},
	});
	if (publish.data) return <PublishedNotice reply={publish.data} />;
	const stale = publish.error instanceof ApiError && publish.error.code === "stale-revision";
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (check) publish.mutate(check.draft.revision);
	};
	return (
		<form onSubmit={submit} className="space-y-4">
			{check ? (
				<PublishFindings workspace={workspace} draft={check.draft} findings={check.findings} onGo={onClose} />
			) : (
				<p role="status" className="text-muted">
					{t("checking")}
				</p>
			)}
			{check?.findings.length === 0 ? <p className="text-muted">{t("nothingFound")}</p> : null}
			<Field label={t("note")} help={t("noteHelp")}>
				<Input value={note} onChange={(event) => setNote(event.target.value)} maxLength={500} />
			</Field>
			{stale ? <Callout tone="warning">{t("stale")}</Callout> : <ErrorMessage error={publish.error} />}
			<div className="flex justify-end">
				<Button type="submit" look="primary" busy={publish.isPending} disabled={!check || hasErrors(check.findings)}>
					{t("publishNow", { number: (check?.draft.version?.number ?? 0) + 1 })}
				</Button>
			</div>
		</form>
	);
}
