import "server-only";
import type { QuizFile } from "@/lib/contracts/quiz-file";
import { type ReferenceKind, referencesOf } from "@/lib/quiz/references";
import type { AttributeType } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { isUuid } from "@/lib/server/catalog/is-uuid";
import { db } from "@/lib/server/db/client";
import { localText } from "@/lib/server/workspace/local-text";
import { getQuiz } from "./get-quiz";

/** The draft as a file, with the names of what it refers to in this workspace. Errors: `not-found` (also when archived). */
export async function exportQuiz(scope: Scope, quizId: string, now: Date = new Date()): Promise<QuizFile> {
	const { name, draft } = await getQuiz(scope, quizId);
	const names = await nameReferences(scope.workspaceId, referencesOf(draft));
	return { candor: "quiz", format: draft.format, exportedAt: now.toISOString(), name, document: draft, ...names };
}

type Names = Pick<QuizFile, "products" | "attributes" | "collections" | "purposes">;

async function nameReferences(workspaceId: string, used: Record<ReferenceKind, string[]>): Promise<Names> {
	const ids = (kind: ReferenceKind) => used[kind].filter(isUuid);
	const [products, attributes, collections, purposes] = await Promise.all([
		db().product.findMany({
			where: { workspaceId, id: { in: ids("product") } },
			select: { id: true, externalId: true, title: true },
		}),
		db().attribute.findMany({
			where: { workspaceId, key: { in: used.attribute } },
			select: { key: true, label: true, type: true },
		}),
		db().collection.findMany({
			where: { workspaceId, id: { in: ids("collection") } },
			select: { id: true, title: true },
		}),
		db().purpose.findMany({
			where: { workspaceId, id: { in: ids("purpose") } },
			select: { id: true, key: true, name: true },
		}),
	]);
	return {
		products: Object.fromEntries(products.map(({ id, ...rest }) => [id, rest])),
		// The column holds only the types that the import writes.
		attributes: Object.fromEntries(
			attributes.map(({ key, label, type }) => [key, { label, type: type as AttributeType }]),
		),
		collections: Object.fromEntries(collections.map(({ id, title }) => [id, title])),
		purposes: Object.fromEntries(purposes.map(({ id, key, name }) => [id, { key, name: localText(name) }])),
	};
}
