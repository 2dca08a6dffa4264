import "server-only";
import type { ResultsFilters } from "@/lib/contracts/results";
import type { Integrity } from "@/lib/contracts/results-replies";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { cohort, dayStart, requireQuiz } from "./cohort";

type Totals = Omit<Integrity, "rejected" | "refused" | "testRuns" | "batches" | "received">;
type Reasons = { reason: string; count: number }[];

/** What came in and what was turned away, so that every figure can be accounted for. */
export async function getIntegrity(scope: Scope, quizId: string, filters: ResultsFilters): Promise<Integrity> {
	await requireQuiz(scope, quizId);
	const where = cohort(scope, quizId, filters);
	const [totals, [stored], rejected, refused, [tests]] = await Promise.all([
		readTotals(where),
		db().$queryRaw<{ batches: number; received: number }[]>(Prisma.sql`
			SELECT count(*)::int AS "batches", coalesce(sum(json_array_length(b.events)), 0)::int AS "received"
			FROM response r
			JOIN event_batch b ON b.workspace_id = r.workspace_id AND b.response_id = r.id
			WHERE b.workspace_id = ${scope.workspaceId}::uuid AND ${where}`),
		db().$queryRaw<Reasons>(Prisma.sql`
			SELECT e.key AS "reason", sum(e.value::int)::int AS "count"
			FROM response r CROSS JOIN LATERAL jsonb_each_text(coalesce(r.state->'rejected', '{}')) e
			WHERE ${where} GROUP BY e.key ORDER BY 2 DESC, 1`),
		readRefused(scope, quizId, filters),
		db().$queryRaw<{ count: number }[]>(
			Prisma.sql`SELECT count(*)::int AS "count" FROM response r WHERE ${cohort(scope, quizId, filters, true)}`,
		),
	]);
	return {
		...totals,
		batches: stored?.batches ?? 0,
		received: stored?.received ?? 0,
		rejected,
		refused,
		testRuns: tests?.count ?? 0,
	};
}

async function readTotals(where: Prisma.Sql): Promise<Totals> {
	const [row] = await db().$queryRaw<Totals[]>(Prisma.sql`
		SELECT coalesce(sum(r.duplicate_batches), 0)::int AS "duplicateBatches",
			coalesce(sum((r.state->>'accepted')::int), 0)::int AS "events",
			coalesce(sum((r.state->>'duplicates')::int), 0)::int AS "duplicateEvents",
			coalesce(sum((r.state->>'late')::int), 0)::int AS "late",
			count(*) FILTER (WHERE jsonb_array_length(coalesce(r.state->'waitingFor', '[]')) > 0)::int AS "waiting",
			count(*) FILTER (WHERE r.projected < r.revision)::int AS "unprojected"
		FROM response r WHERE ${where}`);
	if (!row) throw new Error("an aggregate without a row");
	return row;
}

function readRefused(scope: Scope, quizId: string, { from, to, tz }: ResultsFilters): Promise<Reasons> {
	const after = from ? Prisma.sql`AND hour >= ${dayStart(from, 0, tz)}` : Prisma.empty;
	const before = to ? Prisma.sql`AND hour < ${dayStart(to, 1, tz)}` : Prisma.empty;
	return db().$queryRaw<Reasons>(Prisma.sql`
		SELECT reason AS "reason", sum(count)::int AS "count" FROM rejection
		WHERE workspace_id = ${scope.workspaceId}::uuid AND quiz_id = ${quizId}::uuid ${after} ${before}
		GROUP BY reason ORDER BY 2 DESC, 1`);
}
