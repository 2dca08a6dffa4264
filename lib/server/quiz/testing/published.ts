import type { QuizDocument } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";

/** A version as publishing leaves it, now the live one. Gives its id. */
export async function addVersion(
	scope: Scope,
	quizId: string,
	document: QuizDocument,
	number: number,
): Promise<string> {
	const { workspaceId } = scope;
	const [id, snapshotId] = [newId(), newId()];
	await db().catalogSnapshot.create({ data: { workspaceId, id: snapshotId, hash: id, products: 0 } });
	await db().quizVersion.create({
		data: {
			workspaceId,
			id,
			quizId,
			number,
			semantics: 1,
			revision: 0,
			document: document as object,
			notices: {},
			snapshotId,
		},
	});
	await db().quiz.updateMany({ where: { workspaceId, id: quizId }, data: { versionId: id, status: "live" } });
	return id;
}

export async function addResponse(
	scope: Scope,
	quizId: string,
	versionId: string,
	{ hoursAgo, completed = false, test = false }: { hoursAgo: number; completed?: boolean; test?: boolean },
): Promise<void> {
	const { workspaceId } = scope;
	const at = new Date(Date.now() - hoursAgo * 3_600_000);
	await db().response.create({
		data: {
			...{ workspaceId, id: newId(), quizId, versionId, test, locale: "en", state: {} },
			...{ createdAt: at, startedAt: at, lastEventAt: at, completedAt: completed ? at : null },
		},
	});
}
