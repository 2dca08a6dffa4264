import "server-only";
import type { LocalText } from "@/lib/quiz/types";
import { pool } from "@/lib/server/db/client";

/** The quiz behind a public address. */
export interface QuizPlace {
	workspaceId: string;
	quizId: string;
	/** Its present slug; another than the one asked for when that is retired. */
	slug: string;
	status: "draft" | "live" | "paused" | "unpublished";
	pausedMessage: LocalText;
	versionId: string | null;
}

const byAddress = `
	SELECT q.workspace_id AS "workspaceId", q.id AS "quizId", q.slug, q.status, q.paused_message AS "pausedMessage",
		q.version_id AS "versionId"
	FROM address a JOIN quiz q ON q.workspace_id = a.workspace_id AND q.id = a.target_id
	WHERE a.kind = 'quiz' AND a.key = $1 AND NOT q.archived`;

/** Reads it afresh each time, so that pausing and publishing are seen at once. The workspace follows from the address. */
export async function findQuiz(slug: string): Promise<QuizPlace | null> {
	const { rows } = await pool().query<QuizPlace>({ name: "quiz-by-address", text: byAddress, values: [slug] });
	return rows[0] ?? null;
}
