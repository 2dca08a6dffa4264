import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { AcceptedFinding, VersionListItem } from "@/lib/contracts/quiz";
import type { QuizDocument } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { getQuizHead } from "./get-quiz";
import { readDocument } from "./read-document";

/** Published versions, newest first, at most 200, with their counted responses. Errors: `not-found`. */
export async function listVersions(scope: Scope, quizId: string): Promise<VersionListItem[]> {
	const { workspaceId } = scope;
	const head = await getQuizHead(scope, quizId);
	const rows = await db().quizVersion.findMany({
		where: { workspaceId, quizId },
		orderBy: { number: "desc" },
		take: 200,
		select: { id: true, number: true, note: true, accepted: true, publishedAt: true, publishedBy: true },
	});
	const [responses, names] = await Promise.all([countResponses(workspaceId, quizId), namesOf(rows)]);
	return rows.map(({ publishedBy, publishedAt, accepted, ...row }) => ({
		...row,
		// Written by publishing alone.
		accepted: accepted as unknown as AcceptedFinding[],
		publishedAt: publishedAt.toISOString(),
		publishedBy: (publishedBy && names.get(publishedBy)) ?? null,
		responses: responses.get(row.id) ?? 0,
		current: row.id === head.version?.id,
	}));
}

/** The document of one version. Errors: `not-found`. */
export async function getVersionDocument(scope: Scope, quizId: string, versionId: string): Promise<QuizDocument> {
	const row = await db().quizVersion.findFirst({
		where: { workspaceId: scope.workspaceId, quizId, id: versionId },
		select: { document: true },
	});
	if (!row) throw new AppError("not-found");
	return readDocument(row.document);
}

async function countResponses(workspaceId: string, quizId: string): Promise<Map<string, number>> {
	const groups = await db().response.groupBy({
		by: ["versionId"],
		where: { workspaceId, quizId, test: false },
		_count: { _all: true },
	});
	return new Map(groups.map((group) => [group.versionId, group._count._all]));
}

async function namesOf(rows: readonly { publishedBy: string | null }[]): Promise<Map<string, string>> {
	const ids = [...new Set(rows.flatMap((row) => row.publishedBy ?? []))];
	const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true, email: true } });
	return new Map(users.map((user) => [user.id, user.name || user.email]));
}
