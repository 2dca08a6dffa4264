import "server-only";
import type { ResponseRow } from "@/lib/contracts/results-replies";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { isAbandoned, isElsewhere, isStarted, sourceOf } from "./cohort";

/** A listed response before its products are named; `products` are ids in the order shown. */
export type RawResponse = Omit<ResponseRow, "createdAt"> & { createdAt: Date };

/** Of a packed result the first element of each item; one that was stored before has it by name. */
const productsIn = Prisma.sql`jsonb_path_query_array(r.result::jsonb, '$.slots[*].items[*][0] ? (@.type() == "string")')
	|| jsonb_path_query_array(r.result::jsonb, '$.slots[*].items[*].product')`;

/** Up to `limit` responses that `where` (on "response" r) lets through, newest first, after the response `before`. */
export function rawResponses(
	scope: Scope,
	where: Prisma.Sql,
	before: string | null,
	limit: number,
	now: Date,
): Promise<RawResponse[]> {
	const { workspaceId } = scope;
	const after = before
		? Prisma.sql`AND (r.created_at, r.id) < (SELECT b.created_at, b.id FROM response b
			WHERE b.workspace_id = ${workspaceId}::uuid AND b.id = ${before}::uuid)`
		: Prisma.empty;
	return db().$queryRaw<RawResponse[]>(Prisma.sql`
		SELECT r.id, r.created_at AS "createdAt", v.number AS "version", ${sourceOf} AS "source",
			coalesce(k.name, nullif(r.utm->>'source', ''), '') AS "sourceName", r.locale, r.device, r.test,
			CASE WHEN r.completed_at IS NOT NULL THEN 'completed' WHEN NOT ${isStarted} THEN 'viewed'
				WHEN ${isElsewhere} THEN 'elsewhere' WHEN ${isAbandoned(now)} THEN 'abandoned' ELSE 'open' END AS "standing",
			(SELECT count(DISTINCT a.question_id)::int FROM response_answer a WHERE a.workspace_id = ${workspaceId}::uuid
				AND a.response_id = r.id AND a.status = 'answered') AS "answers",
			coalesce(${productsIn}, '[]') AS "products",
			EXISTS (SELECT 1 FROM recommendation p WHERE p.workspace_id = ${workspaceId}::uuid
				AND p.response_id = r.id AND p.clicked_at IS NOT NULL) AS "clicked"
		FROM response r
		JOIN quiz_version v ON v.workspace_id = r.workspace_id AND v.id = r.version_id
		LEFT JOIN link k ON k.workspace_id = r.workspace_id AND k.id = r.link_id
		WHERE ${where} ${after}
		ORDER BY r.created_at DESC, r.id DESC LIMIT ${limit}::int`);
}
