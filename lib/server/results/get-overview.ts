import "server-only";
import type { ResultsFilters } from "@/lib/contracts/results";
import type { Overview } from "@/lib/contracts/results-replies";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { cohort, isAbandoned, isCompleted, isElsewhere, isOpen, isStarted, requireQuiz } from "./cohort";

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
			count(*) FILTER (WHERE ${isElsewhere})::int AS "elsewhere",
			count(*) FILTER (WHERE ${isAbandoned(now)})::int AS "abandoned",
			count(*) FILTER (WHERE ${isOpen(now)})::int AS "open",
			count(*) FILTER (WHERE ${isCompleted} AND (r.result->>'empty')::boolean)::int AS "empty",
			count(*) FILTER (WHERE ${isCompleted} AND shown.any)::int AS "shownProducts",
			count(*) FILTER (WHERE ${isCompleted} AND shown.clicked)::int AS "clicked",
			count(*) FILTER (WHERE ${isCompleted} AND shown.relaxed)::int AS "relaxed",
			count(*) FILTER (WHERE ${isCompleted} AND ${hasSignedUp(scope)})::int AS "signedUp",
			percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM r.completed_at - r.started_at))
				FILTER (WHERE ${isCompleted} AND r.completed_at > r.started_at)::float AS "medianSeconds"
		FROM response r
		LEFT JOIN LATERAL (${shownTo(scope)}) shown ON true
		WHERE ${cohort(scope, quizId, filters)}`);
	if (!row) throw new Error("an aggregate without a row");
	return row;
}

/**
 * What the result of "response" r came to: no row unless completed, `any` is null without products. Looked up by key for
 * each response, so that the plan is good on the day a quiz goes live as well, before the database has statistics.
 */
export const shownTo = (scope: Scope): Prisma.Sql => Prisma.sql`
	SELECT bool_or(true) AS any, bool_or(p.clicked_at IS NOT NULL) AS clicked,
		bool_or(p.placed_by NOT IN ('decision', 'pin', 'score')) AS relaxed
	FROM recommendation p
	WHERE p.workspace_id = ${scope.workspaceId}::uuid AND p.response_id = r.id AND ${isCompleted}`;

/** "response" r has a sign-up below its result: its e-mail hangs on no question. Erased ones did sign up. */
export const hasSignedUp = (scope: Scope): Prisma.Sql => Prisma.sql`EXISTS (
	SELECT 1 FROM personal_value u
	WHERE u.workspace_id = ${scope.workspaceId}::uuid AND u.response_id = r.id AND u.question_id = '')`;

async function readDays(scope: Scope, quizId: string, filters: ResultsFilters): Promise<Overview["days"]> {
	return db().$queryRaw<Overview["days"]>(Prisma.sql`
		SELECT to_char(r.created_at AT TIME ZONE ${filters.tz}::text, 'YYYY-MM-DD') AS "day",
			count(*)::int AS "views",
			count(*) FILTER (WHERE ${isStarted})::int AS "started",
			count(*) FILTER (WHERE ${isCompleted})::int AS "completed"
		FROM response r WHERE ${cohort(scope, quizId, filters)}
		GROUP BY 1 ORDER BY 1`);
}
