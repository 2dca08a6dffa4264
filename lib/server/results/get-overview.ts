import "server-only";
import type { ResultsFilters } from "@/lib/contracts/results";
import type { Overview } from "@/lib/contracts/results-replies";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { cohort, isAbandoned, isCompleted, isOpen, isStarted, requireQuiz } from "./cohort";

type Figures = Omit<Overview, "days">;

/** The quiz's figures at `now`, and its days. Throws `not-found`. */
export async function getOverview(
	scope: Scope,
	quizId: string,
	filters: ResultsFilters,
	now: Date = new Date(),
): Promise<Overview> {
	await requireQuiz(scope, quizId);
	const [figures, days] = await Promise.all([
		readFigures(scope, quizId, filters, now),
		readDays(scope, quizId, filters),
	]);
	return { ...figures, days };
}

async function readFigures(scope: Scope, quizId: string, filters: ResultsFilters, now: Date): Promise<Figures> {
	const [row] = await db().$queryRaw<Figures[]>(Prisma.sql`
		SELECT count(*)::int AS "views",
			count(*) FILTER (WHERE ${isStarted})::int AS "started",
			count(*) FILTER (WHERE ${isCompleted})::int AS "completed",
			count(*) FILTER (WHERE ${isAbandoned(now)})::int AS "abandoned",
			count(*) FILTER (WHERE ${isOpen(now)})::int AS "open",
			count(*) FILTER (WHERE ${isCompleted} AND (r.result->>'empty')::boolean)::int AS "empty",
			count(*) FILTER (WHERE ${isCompleted} AND shown.any)::int AS "shownProducts",
			count(*) FILTER (WHERE ${isCompleted} AND shown.clicked)::int AS "clicked",
			count(*) FILTER (WHERE ${isCompleted} AND shown.relaxed)::int AS "relaxed",
			count(*) FILTER (WHERE ${isCompleted} AND signed.up)::int AS "signedUp",
			percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM r.completed_at - r.started_at))
				FILTER (WHERE ${isCompleted})::float AS "medianSeconds"
		FROM response r
		LEFT JOIN (${shownBy(scope, quizId)}) shown ON shown.response_id = r.id
		LEFT JOIN (${signedUp(scope)}) signed ON signed.response_id = r.id
		WHERE ${cohort(scope, quizId, filters)}`);
	if (!row) throw new Error("an aggregate without a row");
	return row;
}

const shownBy = (scope: Scope, quizId: string) => Prisma.sql`
	SELECT response_id, true AS any, bool_or(clicked_at IS NOT NULL) AS clicked,
		bool_or(placed_by NOT IN ('pin', 'score')) AS relaxed
	FROM recommendation
	WHERE workspace_id = ${scope.workspaceId}::uuid AND quiz_id = ${quizId}::uuid GROUP BY response_id`;

/** Responses with a sign-up below the result: its e-mail hangs on no question. Erased ones did sign up. */
export const signedUp = (scope: Scope) => Prisma.sql`
	SELECT DISTINCT response_id, true AS up FROM personal_value
	WHERE workspace_id = ${scope.workspaceId}::uuid AND question_id = ''`;

async function readDays(scope: Scope, quizId: string, filters: ResultsFilters): Promise<Overview["days"]> {
	return db().$queryRaw<Overview["days"]>(Prisma.sql`
		SELECT to_char(r.created_at AT TIME ZONE ${filters.tz}::text, 'YYYY-MM-DD') AS "day",
			count(*)::int AS "views",
			count(*) FILTER (WHERE ${isStarted})::int AS "started",
			count(*) FILTER (WHERE ${isCompleted})::int AS "completed"
		FROM response r WHERE ${cohort(scope, quizId, filters)}
		GROUP BY 1 ORDER BY 1`);
}
