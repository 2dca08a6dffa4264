import "server-only";
import type { ResultsFilters } from "@/lib/contracts/results";
import type { ProductResults } from "@/lib/contracts/results-replies";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { cohort, isCompleted, requireQuiz } from "./cohort";
import { nameless, nameProducts } from "./name-products";

interface Row {
	id: string;
	shown: number;
	clicked: number;
	relaxed: number;
}

/** Products that were recommended, most often first: in how many completed responses, opened in how many of these. */
export async function getProducts(scope: Scope, quizId: string, filters: ResultsFilters): Promise<ProductResults> {
	await requireQuiz(scope, quizId);
	const where = cohort(scope, quizId, filters);
	const [[total], rows] = await Promise.all([
		db().$queryRaw<{ completed: number }[]>(
			Prisma.sql`SELECT count(*)::int AS "completed" FROM response r WHERE ${where} AND ${isCompleted}`,
		),
		readProducts(scope, where),
	]);
	const names = await nameProducts(
		scope,
		quizId,
		rows.map(({ id }) => id),
	);
	const products = rows.map((row) => ({ ...(names.get(row.id) ?? nameless(row.id)), ...row }));
	return { completed: total?.completed ?? 0, products };
}

/** A product that stands in two slots of one result counts once. */
function readProducts(scope: Scope, where: Prisma.Sql): Promise<Row[]> {
	return db().$queryRaw<Row[]>(Prisma.sql`
		SELECT p.product_id AS "id", count(DISTINCT p.response_id)::int AS "shown",
			count(DISTINCT p.response_id) FILTER (WHERE p.clicked_at IS NOT NULL)::int AS "clicked",
			count(DISTINCT p.response_id) FILTER (WHERE p.placed_by NOT IN ('decision', 'pin', 'score'))::int AS "relaxed"
		FROM response r
		JOIN recommendation p ON p.workspace_id = r.workspace_id AND p.response_id = r.id
		WHERE p.workspace_id = ${scope.workspaceId}::uuid AND ${where} AND ${isCompleted}
		GROUP BY p.product_id ORDER BY "shown" DESC, "id"`);
}
