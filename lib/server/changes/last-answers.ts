import "server-only";
import type { PastRun } from "@/lib/quiz/prove/compare";
import { db } from "@/lib/server/db/client";

/** What a person had answered when they asked for their result. */
export interface LastAnswers extends PastRun {
	id: string;
	completedAt: Date;
}

/**
 * How many runs are replayed at once on so many products: from 20 to 300, so that nobody else waits for the evaluations,
 * which take time by the product.
 */
export function sampleSize(products: number): number {
	return Math.min(300, Math.max(20, Math.floor(300_000 / Math.max(1, products))));
}

/** Of the quiz's completed, counted responses the `count` that were begun last, newest first. */
export async function lastAnswers(workspaceId: string, quizId: string, count: number): Promise<LastAnswers[]> {
	return db().$queryRaw<LastAnswers[]>`
		SELECT id, completed_at AS "completedAt", state -> 'completingAnswers' AS answers,
			jsonb_strip_nulls(jsonb_build_object('locale', locale, 'source', coalesce(utm ->> 'source', ''),
				'known', state -> 'came' -> 'known')) AS entry
		FROM response
		WHERE workspace_id = ${workspaceId}::uuid AND quiz_id = ${quizId}::uuid AND completed_at IS NOT NULL AND NOT test
			AND jsonb_typeof(state -> 'completingAnswers') = 'object'
		ORDER BY created_at DESC, id DESC
		LIMIT ${count}`;
}
