import "server-only";
import type { FilterOptions } from "@/lib/contracts/results-replies";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { cohort, requireQuiz } from "./cohort";
import { questionLineages } from "./lineages";
import { loadNodes } from "./load-nodes";

const LISTED = 100;

/** What the filter bar offers: versions newest first, links, the most frequent utm sources and languages. */
export async function getFilterOptions(scope: Scope, quizId: string): Promise<FilterOptions> {
	await requireQuiz(scope, quizId);
	const where = cohort(scope, quizId, { tz: "UTC" });
	const [versions, counts, links, sources, locales] = await Promise.all([
		loadNodes(scope, quizId),
		db().response.groupBy({
			by: ["versionId"],
			where: { workspaceId: scope.workspaceId, quizId, test: false },
			_count: true,
		}),
		db().link.findMany({
			where: { workspaceId: scope.workspaceId, quizId },
			select: { id: true, name: true },
			orderBy: { createdAt: "asc" },
		}),
		readValues(Prisma.sql`r.utm->>'source'`, Prisma.sql`${where} AND r.link_id IS NULL`),
		readValues(Prisma.sql`r.locale`, where),
	]);
	const responses = new Map(counts.map((row) => [row.versionId, row._count]));
	return {
		versions: versions.map(({ id, number, publishedAt }) => ({
			id,
			number,
			publishedAt: publishedAt.toISOString(),
			responses: responses.get(id) ?? 0,
		})),
		links,
		sources,
		locales,
		questions: questionLineages(versions)
			.filter(({ choices }) => choices.length > 0)
			.map(({ id, text }) => ({ id, text })),
	};
}

async function readValues(value: Prisma.Sql, where: Prisma.Sql): Promise<string[]> {
	const rows = await db().$queryRaw<{ value: string }[]>(Prisma.sql`
		SELECT ${value} AS "value" FROM response r WHERE ${where} AND coalesce(${value}, '') <> ''
		GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ${LISTED}::int`);
	return rows.map((row) => row.value);
}
