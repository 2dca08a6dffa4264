import "server-only";
import type { ResultsFilters } from "@/lib/contracts/results";
import type { Funnel } from "@/lib/contracts/results-replies";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { cohort, isAbandoned, isCompleted, isStarted, requireQuiz } from "./cohort";
import { lineageTable, screenLineages, screenRefs } from "./lineages";
import { loadNodes, type Version } from "./load-nodes";

/** Each screen with those who saw it, passed it and left at it. Screens of older versions nobody saw are left out. */
export async function getFunnel(
	scope: Scope,
	quizId: string,
	filters: ResultsFilters,
	now: Date = new Date(),
): Promise<Funnel> {
	await requireQuiz(scope, quizId);
	const versions = await loadNodes(scope, quizId);
	const where = cohort(scope, quizId, filters);
	const [totals, seen, left] = await Promise.all([
		readTotals(where),
		readSeen(scope, versions, where),
		readLeft(versions, where, now),
	]);
	const steps = screenLineages(versions)
		.map((screen) => ({
			...screen,
			seen: seen.get(screen.id)?.seen ?? 0,
			passed: seen.get(screen.id)?.passed ?? 0,
			left: left.get(screen.id) ?? 0,
		}))
		.filter((step) => step.current || step.seen > 0);
	return { ...totals, steps };
}

async function readTotals(where: Prisma.Sql): Promise<Omit<Funnel, "steps">> {
	const [row] = await db().$queryRaw<Omit<Funnel, "steps">[]>(Prisma.sql`
		SELECT count(*)::int AS "views", count(*) FILTER (WHERE ${isStarted})::int AS "started",
			count(*) FILTER (WHERE ${isCompleted})::int AS "completed"
		FROM response r WHERE ${where}`);
	return row ?? { views: 0, started: 0, completed: 0 };
}

/** Passed: an accepted answer to one of the screen's questions; without questions, passed on the final path. */
async function readSeen(scope: Scope, versions: Version[], where: Prisma.Sql) {
	const rows = await db().$queryRaw<{ lineage: string; seen: number; passed: number }[]>(Prisma.sql`
		SELECT n.lineage, count(*)::int AS "seen", count(*) FILTER (WHERE
			CASE WHEN cardinality(n.questions) = 0 THEN s.passed ELSE r.state->'answers' ?| n.questions END
		)::int AS "passed"
		FROM response r
		JOIN response_screen s ON s.workspace_id = r.workspace_id AND s.response_id = r.id
		JOIN jsonb_to_recordset(${screensJson(versions)}::jsonb)
			AS n(version_id uuid, node_id text, lineage text, questions text[])
			ON n.version_id = r.version_id AND n.node_id = s.screen_id
		WHERE s.workspace_id = ${scope.workspaceId}::uuid AND ${where}
		GROUP BY n.lineage`);
	return new Map(rows.map((row) => [row.lineage, row]));
}

const screensJson = (versions: Version[]): string =>
	JSON.stringify(
		versions.flatMap(({ id, nodes }) =>
			nodes.screens.map((screen) => ({
				...{ version_id: id, node_id: screen.id, lineage: screen.lineage },
				questions: screen.questions.map((question) => question.id),
			})),
		),
	);

/** The furthest screen is the last of those first seen, so each abandoned response is counted at exactly one. */
async function readLeft(versions: Version[], where: Prisma.Sql, now: Date) {
	const rows = await db().$queryRaw<{ lineage: string; count: number }[]>(Prisma.sql`
		SELECT n.lineage, count(*)::int AS "count"
		FROM response r
		JOIN ${lineageTable(screenRefs(versions))} AS n(version_id, node_id, lineage)
			ON n.version_id = r.version_id AND n.node_id = r.state->'screensSeen'->>-1
		WHERE ${where} AND ${isAbandoned(now)}
		GROUP BY n.lineage`);
	return new Map(rows.map(({ lineage, count }) => [lineage, count]));
}
