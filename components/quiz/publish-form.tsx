"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ApiError } from "@/lib/client/http";
import { publishQuiz, refreshQuizzes } from "@/lib/client/quiz";
import { hasErrors } from "@/lib/quiz/validate";
import { PublishChanges } from "./publish-changes";
import { PublishFindings } from "./publish-findings";
import { PublishNote } from "./publish-note";
import { PublishState } from "./publish-state";
import { PublishedNotice } from "./published-notice";
import { usePublishable } from "./use-publishable";
import { useVersionId } from "./use-version-id";

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
	const [isMissed, setMissed] = useState(false);
	const versionId = useVersionId();
	const publishable = usePublishable(workspace, quiz);
	const { draft, findings, state } = publishable;
	const publish = useMutation({
		mutationFn: (revision: number) => publishQuiz(workspace, quiz, { id: versionId(revision), revision, note }),
		// Not waited for: what was published is told at once, however long the checks of what is open take.
		onSettled: () => {
			void refreshQuizzes(client, workspace);
			router.refresh();
		},
	});
	if (publish.data) return <PublishedNotice reply={publish.data} />;
	const refused = publish.error instanceof ApiError ? publish.error.code : null;
	const isStale = refused === "stale-revision";
	const hints = findings.filter(({ severity }) => severity === "warning").length;
	const needsNote = hints > 0 || refused === "note-needed";
	const submit = (event: FormEvent) => {
		event.preventDefault();
		const isMissing = needsNote && note.trim() === "";
		setMissed(isMissing);
		if (draft && !isMissing) publish.mutate(draft.revision);
	};
	return (
		<form onSubmit={submit} className="space-y-4" noValidate>
			{draft ? <PublishFindings {...{ workspace, draft, findings }} onGo={onClose} /> : null}
			<PublishState {...publishable} />
			{draft?.status === "paused" || draft?.status === "unpublished" ? (
				<Callout tone="info">{t(`opens.${draft.status}`)}</Callout>
			) : null}
			{draft?.version ? <PublishChanges workspace={workspace} quiz={quiz} onGo={onClose} /> : null}
			<PublishNote note={note} onChange={setNote} hints={hints} isNeeded={needsNote} isMissed={isMissed} />
			{isStale ? <Callout tone="warning">{t("stale")}</Callout> : <ErrorMessage error={publish.error} />}
			<div className="flex justify-end">
				<Button
					type="submit"
					look="primary"
					busy={publish.isPending}
					disabled={state === "checking" || state === "proving" || hasErrors(findings)}
				>
					{t("publishNow", { number: (draft?.version?.number ?? 0) + 1 })}
				</Button>
			</div>
		</form>
	);
}
