import "server-only";
import type { ResponsesQuery } from "@/lib/contracts/results";
import type { ResponsePage, ResponseRow } from "@/lib/contracts/results-replies";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { cohort, hasStanding, requireQuiz } from "./cohort";
import { choiceRefs, lineageTable } from "./lineages";
import { loadNodes } from "./load-nodes";
import { nameProducts } from "./name-products";
import { type RawResponse, rawResponses } from "./raw-responses";

const PAGE = 50;

/** One page of responses, newest first, with how many the filters let through. Throws `not-found`. */
export async function listResponses(
	scope: Scope,
	quizId: string,
	query: ResponsesQuery,
	now: Date = new Date(),
): Promise<ResponsePage> {
	await requireQuiz(scope, quizId);
	const where = await responsesWhere(scope, quizId, query, now);
	const [[count], rows] = await Promise.all([
		db().$queryRaw<{ total: number }[]>(Prisma.sql`SELECT count(*)::int AS "total" FROM response r WHERE ${where}`),
		rawResponses(scope, where, query.before ?? null, PAGE + 1, now),
	]);
	const page = rows.slice(0, PAGE);
	return {
		total: count?.total ?? 0,
		rows: await nameRows(scope, quizId, page),
		next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null,
	};
}

/** The condition for what is listed, and for what is written to a file. */
export async function responsesWhere(
	scope: Scope,
	quizId: string,
	query: ResponsesQuery,
	now: Date,
): Promise<Prisma.Sql> {
	const parts = [cohort(scope, quizId, query, query.tests === "only")];
	if (query.standing) parts.push(hasStanding(query.standing, now));
	if (query.product) {
		parts.push(Prisma.sql`EXISTS (SELECT 1 FROM recommendation p WHERE p.workspace_id = r.workspace_id
			AND p.response_id = r.id AND p.product_id = ${query.product})`);
	}
	if (query.choice) {
		const versions = await loadNodes(scope, quizId);
		const refs = choiceRefs(versions).filter(({ lineage }) => lineage === query.choice);
		parts.push(Prisma.sql`EXISTS (SELECT 1 FROM response_answer a
			JOIN ${lineageTable(refs)} AS c(version_id, node_id, lineage) ON c.version_id = r.version_id AND c.node_id = a.choice_id
			WHERE a.workspace_id = r.workspace_id AND a.response_id = r.id AND a.status = 'answered')`);
	}
	return Prisma.join(parts, " AND ");
}

export async function nameRows(scope: Scope, quizId: string, rows: RawResponse[]): Promise<ResponseRow[]> {
	const names = await nameProducts(scope, quizId, [...new Set(rows.flatMap(({ products }) => products))]);
	return rows.map(({ createdAt, products, ...row }) => ({
		...row,
		createdAt: createdAt.toISOString(),
		products: [...new Set(products)].map((id) => names.get(id)?.title ?? id),
	}));
}
