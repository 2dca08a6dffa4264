import "server-only";
import type { NewQuizRequest } from "@/lib/contracts/quiz";
import { newQuiz } from "@/lib/quiz/new-document";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { insertQuiz } from "./insert-quiz";
import { type Beginning, startFromTemplate } from "./start-from-template";

/** A new draft, blank or from a template, with an address reserved for it. Gives its id. Errors: `forbidden`. */
export async function createQuiz(scope: Scope, { name, from }: NewQuizRequest): Promise<{ id: string }> {
	requireRole(scope, "editor");
	const { document, traits } = await begin(scope, name, from);
	return insertQuiz(scope, name, document, traits);
}

async function begin(scope: Scope, name: string, from: NewQuizRequest["from"]): Promise<Beginning> {
	const { locale, currency } = await db().workspace.findUniqueOrThrow({
		where: { id: scope.workspaceId },
		select: { locale: true, currency: true },
	});
	if (from === "blank") return { document: newQuiz(newId, { title: name, locale, currency }), traits: [] };
	return startFromTemplate(scope, from, { locale, currency, title: name });
}
