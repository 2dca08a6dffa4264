import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { SaveDraftReply, SaveDraftRequest } from "@/lib/contracts/quiz";
import { mostDocumentBytes, quizDocument } from "@/lib/contracts/quiz-document";
import { applyPatches, EditError, type Patch } from "@/lib/quiz/edit";
import type { QuizDocument } from "@/lib/quiz/types";
import { upgradeDocument } from "@/lib/quiz/upgrade";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { staleRevision } from "./stale-revision";

/**
 * Folds the patches onto the draft, as the builder did, and stores the next revision. The write is conditional on the
 * base revision, so two editors can't overwrite each other.
 * Errors: `stale-revision` (issue `revision` names the present one), `invalid-input` (a patch doesn't apply, or makes
 * no document), `too-large`, `not-found`.
 */
export async function saveDraft(scope: Scope, quizId: string, request: SaveDraftRequest): Promise<SaveDraftReply> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	const where = { workspaceId, id: quizId, archived: false };
	const row = await db().quiz.findFirst({ where, select: { draft: true, revision: true } });
	if (!row) throw new AppError("not-found");
	if (row.revision !== request.base) throw staleRevision(row.revision);
	const draft = fold(upgradeDocument(row.draft), request.patches);
	const revision = request.base + 1;
	const { count } = await db().quiz.updateMany({
		where: { ...where, revision: request.base },
		data: { draft: draft as object, revision, updatedAt: new Date() },
	});
	if (count === 1) return { revision };
	throw staleRevision(await presentRevision(workspaceId, quizId));
}

function fold(draft: QuizDocument, patches: readonly Patch[]): QuizDocument {
	const parsed = quizDocument.safeParse(applied(draft, patches));
	if (!parsed.success) {
		const issues = parsed.error.issues.slice(0, 20);
		throw new AppError(
			"invalid-input",
			"the patches make no document",
			issues.map((issue) => ({ path: issue.path.join("."), message: issue.code })),
		);
	}
	if (Buffer.byteLength(JSON.stringify(parsed.data)) > mostDocumentBytes) throw new AppError("too-large");
	return parsed.data;
}

function applied(draft: QuizDocument, patches: readonly Patch[]): unknown {
	try {
		return applyPatches(draft, patches);
	} catch (error) {
		if (!(error instanceof EditError)) throw error;
		throw new AppError("invalid-input", error.message, [{ path: error.node ?? "", message: error.code }]);
	}
}

async function presentRevision(workspaceId: string, quizId: string): Promise<number> {
	const row = await db().quiz.findFirst({ where: { workspaceId, id: quizId }, select: { revision: true } });
	if (!row) throw new AppError("not-found");
	return row.revision;
}
