import "server-only";
import type { ResultsFilters } from "@/lib/contracts/results";
import type { LinkResults } from "@/lib/contracts/results-replies";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { cohort, isCompleted, isStarted, requireQuiz, sourceOf } from "./cohort";
import { hasSignedUp, shownTo } from "./get-overview";
import { offeringPages } from "./lineages";
import { loadNodes, type Version } from "./load-nodes";

/** The figures side by side for each campaign link, utm_source and direct visits, most views first. Links without views are listed too. */
export async function compareLinks(scope: Scope, quizId: string, filters: ResultsFilters): Promise<LinkResults[]> {
	await requireQuiz(scope, quizId);
	const [rows, links] = await Promise.all([
		readSources(scope, await loadNodes(scope, quizId), cohort(scope, quizId, filters)),
		db().link.findMany({
			where: { workspaceId: scope.workspaceId, quizId },
			select: { id: true, name: true, archived: true },
			orderBy: { createdAt: "asc" },
		}),
	]);
	const names = new Map(links.map(({ id, name }) => [`link:${id}`, name]));
	const seen = new Set(rows.map(({ source }) => source));
	const unused = filters.source ? [] : links.filter(({ id, archived }) => !archived && !seen.has(`link:${id}`));
	return [
		...rows.map((row) => ({ ...row, name: names.get(row.source) ?? null })),
		...unused.map(({ id, name }) => ({ source: `link:${id}`, name, ...none })),
	];
}

const none = { views: 0, started: 0, completed: 0, shownProducts: 0, clicked: 0, offered: 0, signedUp: 0 };

function readSources(scope: Scope, versions: Version[], where: Prisma.Sql): Promise<Omit<LinkResults, "name">[]> {
	return db().$queryRaw<Omit<LinkResults, "name">[]>(Prisma.sql`
		SELECT ${sourceOf} AS "source", count(*)::int AS "views",
			count(*) FILTER (WHERE ${isStarted})::int AS "started",
			count(*) FILTER (WHERE ${isCompleted})::int AS "completed",
			count(*) FILTER (WHERE ${isCompleted} AND shown.any)::int AS "shownProducts",
			count(*) FILTER (WHERE ${isCompleted} AND shown.clicked)::int AS "clicked",
			count(*) FILTER (WHERE ${isCompleted} AND o.node_id IS NOT NULL)::int AS "offered",
			count(*) FILTER (WHERE ${isCompleted} AND o.node_id IS NOT NULL AND ${hasSignedUp(scope)})::int AS "signedUp"
		FROM response r
		LEFT JOIN ${offeringPages(versions)} ON o.version_id = r.version_id AND o.node_id = r.result->>'page'
		LEFT JOIN LATERAL (${shownTo(scope)}) shown ON true
		WHERE ${where}
		GROUP BY 1 ORDER BY "views" DESC, 1`);
}
