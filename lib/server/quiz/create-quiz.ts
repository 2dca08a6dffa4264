import "server-only";
import type { NewQuizRequest } from "@/lib/contracts/quiz";
import { newQuiz } from "@/lib/quiz/new-document";
import type { QuizDocument } from "@/lib/quiz/types";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { insertQuiz } from "./insert-quiz";
import { startFromTemplate } from "./start-from-template";

/** A new draft, blank or from a template, with an address reserved for it. Gives its id. Errors: `forbidden`. */
export async function createQuiz(scope: Scope, { name, from }: NewQuizRequest): Promise<{ id: string }> {
	requireRole(scope, "editor");
	return insertQuiz(scope, name, await begin(scope, name, from));
}

async function begin(scope: Scope, name: string, from: NewQuizRequest["from"]): Promise<QuizDocument> {
	const { locale, currency } = await db().workspace.findUniqueOrThrow({
		where: { id: scope.workspaceId },
		select: { locale: true, currency: true },
	});
	if (from === "blank") return newQuiz(newId, { title: name, locale, currency });
	return startFromTemplate(scope, { locale, currency, title: name });
}
