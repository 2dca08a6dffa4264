import "server-only";
import type { CatalogReferences } from "@/lib/contracts/catalog";
import { attributesOf, targetsOf } from "@/lib/quiz/targets";
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
		const document = upgradeDocument(draft);
		for (const attribute of attributesOf(document)) note(references.attributes, attribute, name);
		for (const target of targetsOf(document)) {
			if (target.kind === "collection") note(references.collections, target.id, name);
		}
	}
	return references;
}

function note(names: Record<string, string[]>, key: string, quiz: string): void {
	const listed = Object.hasOwn(names, key) ? (names[key] ?? []) : [];
	if (!listed.includes(quiz)) names[key] = [...listed, quiz];
}
