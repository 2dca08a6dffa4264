import "server-only";
import type { OutdatedQuiz } from "@/lib/contracts/changes";
import type { QuizStatus } from "@/lib/contracts/quiz";
import type { Scope } from "@/lib/server/auth/scope";
import { liveCatalog } from "@/lib/server/catalog/live-catalog";
import { db } from "@/lib/server/db/client";

interface Row {
	id: string;
	name: string;
	status: QuizStatus;
	versionId: string;
	number: number;
	publishedAt: Date;
}

/** Live and paused quizzes that still use the catalog as it was, by name. */
export async function outdatedQuizzes({ workspaceId }: Scope): Promise<OutdatedQuiz[]> {
	const { snapshotId } = await liveCatalog(workspaceId);
	const rows = await db().$queryRaw<Row[]>`
		SELECT q.id, q.name, q.status, v.id AS "versionId", v.number, v.published_at AS "publishedAt"
		FROM quiz q
		JOIN quiz_version v ON v.workspace_id = q.workspace_id AND v.id = q.version_id
		JOIN catalog_snapshot s ON s.workspace_id = v.workspace_id AND s.id = v.snapshot_id
		WHERE q.workspace_id = ${workspaceId}::uuid AND NOT q.archived AND q.status IN ('live', 'paused')
			AND s.hash <> ${snapshotId}
		ORDER BY q.name, q.id`;
	return rows.map(({ versionId, number, publishedAt, ...quiz }) => ({
		...quiz,
		version: { id: versionId, number, publishedAt: publishedAt.toISOString() },
	}));
}
