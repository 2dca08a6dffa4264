import "server-only";
import type { CatalogReferences } from "@/lib/contracts/catalog";
import { allEffects, isTargeted } from "@/lib/quiz/effects";
import type { QuizDocument, Target } from "@/lib/quiz/types";
import { upgradeDocument } from "@/lib/quiz/upgrade";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";

/** Names of the quizzes whose drafts ask for an attribute or point to a collection; archived quizzes left out. */
export async function listReferences({ workspaceId }: Scope): Promise<CatalogReferences> {
	const quizzes = await db().quiz.findMany({
		where: { workspaceId, archived: false },
		select: { name: true, draft: true },
		orderBy: { name: "asc" },
	});
	const references: CatalogReferences = { attributes: {}, collections: {} };
	for (const { name, draft } of quizzes) {
		for (const target of targetsOf(upgradeDocument(draft))) {
			if (target.kind === "collection") note(references.collections, target.id, name);
			if (target.kind === "where") for (const { attribute } of target.all) note(references.attributes, attribute, name);
		}
	}
	return references;
}

/** Of all slots and effects. */
function targetsOf(document: QuizDocument): Target[] {
	const slots = document.resultPages.flatMap((page) => page.slots.map(({ candidates }) => candidates));
	const effects = allEffects(document).filter(isTargeted);
	return [...slots, ...effects.map(({ target }) => target)];
}

function note(names: Record<string, string[]>, key: string, quiz: string): void {
	const listed = Object.hasOwn(names, key) ? (names[key] ?? []) : [];
	if (!listed.includes(quiz)) names[key] = [...listed, quiz];
}
