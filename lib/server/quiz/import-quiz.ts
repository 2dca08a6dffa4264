import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { mostDocumentBytes } from "@/lib/contracts/quiz-document";
import type { ImportedQuiz, QuizFile } from "@/lib/contracts/quiz-file";
import { forkNode } from "@/lib/quiz/duplicate-node";
import { listLineages } from "@/lib/quiz/node-tree";
import type { QuizDocument } from "@/lib/quiz/types";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { bindFile } from "./bind-file";
import { insertQuiz } from "./insert-quiz";

/**
 * A new draft of a file's content. What it names elsewhere is found here by external id, key or name; the rest is left as it
 * is and told. Ids and lineages are the file's, unless a quiz of this workspace has some of them: then it is a copy, under
 * new ones, as if duplicated. Errors: `too-large`, `forbidden`.
 */
export async function importQuiz(scope: Scope, file: QuizFile): Promise<ImportedQuiz> {
	requireRole(scope, "editor");
	if (Buffer.byteLength(JSON.stringify(file.document)) > mostDocumentBytes) throw new AppError("too-large");
	const { workspaceId } = scope;
	const { document, missing } = await bindFile(workspaceId, file);
	const isCopy = await hasLineages(workspaceId, document);
	const { id } = await insertQuiz(scope, file.name, isCopy ? forkNode(document, newId) : document);
	return { id, missing };
}

/** Whether a quiz of the workspace, archived ones too, has a node with one of the document's lineages. */
async function hasLineages(workspaceId: string, document: QuizDocument): Promise<boolean> {
	const [row] = await db().$queryRaw<{ known: boolean }[]>`
		SELECT EXISTS (SELECT 1 FROM quiz WHERE workspace_id = ${workspaceId}::uuid
			AND jsonb_path_query_array(draft, '$.**.lineage') ?| ${listLineages(document)}::text[]) AS known`;
	return row?.known ?? false;
}
