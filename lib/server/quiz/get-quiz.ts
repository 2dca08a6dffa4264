import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { QuizDraft, QuizHead } from "@/lib/contracts/quiz";
import type { LocalText } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { currentVersions, headSelect, quizHead } from "./quiz-head";
import { readDocument } from "./read-document";

/** The quiz with its draft. Errors: `not-found` (also when archived). */
export async function getQuiz(scope: Scope, quizId: string): Promise<QuizDraft> {
	const { workspaceId } = scope;
	const row = await db().quiz.findFirst({
		where: { workspaceId, id: quizId, archived: false },
		select: { ...headSelect, draft: true, pausedMessage: true, sites: true },
	});
	if (!row) throw new AppError("not-found");
	const head = quizHead(row, await currentVersions(workspaceId, [row]));
	const { draft, pausedMessage, sites } = row;
	return { ...head, draft: readDocument(draft), pausedMessage: pausedMessage as LocalText, sites };
}

/** What every page of a quiz needs, without the draft. Errors: `not-found` (also when archived). */
export async function getQuizHead(scope: Scope, quizId: string): Promise<QuizHead> {
	const { workspaceId } = scope;
	const row = await db().quiz.findFirst({ where: { workspaceId, id: quizId, archived: false }, select: headSelect });
	if (!row) throw new AppError("not-found");
	return quizHead(row, await currentVersions(workspaceId, [row]));
}
