"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { quizKeys } from "@/lib/client/quiz";
import type { QuizDraft } from "@/lib/contracts/quiz";
import type { Draft } from "./edit-state";

/** Publishing, and coming back to this page, go on from what was saved last. */
export function useSavedDraft(workspace: string, quiz: string, { draft, revision }: Draft): void {
	const client = useQueryClient();
	useEffect(() => {
		client.setQueryData<QuizDraft>(quizKeys.draft(workspace, quiz), (before) =>
			before && before.revision < revision
				? { ...before, draft, revision, changed: before.version !== null && before.version.revision !== revision }
				: before,
		);
	}, [client, workspace, quiz, draft, revision]);
}
