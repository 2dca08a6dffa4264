import "server-only";
import { type DeclaredRow, type DeclaredTable, declaredTable } from "@/lib/analytics/declared-bought";
import { AppError } from "@/lib/contracts/errors";
import type { DeclaredQuery } from "@/lib/contracts/orders";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { joinedOrders } from "../joined-orders";
import { queryPeople } from "../segments/query-people";

/** Of an attribute so many values are looked at, the most bought first. */
const mostValues = 12;

/**
 * What people said of a trait against an attribute of what they bought: of those whose word is fresh, who aren't restricted,
 * and who gave it for the purpose under which an order of theirs is joined. Small groups are hidden. Throws `not-found` for a
 * trait of another workspace.
 */
export async function declaredBought(
	scope: Scope,
	{ trait, attribute }: DeclaredQuery,
	now: Date = new Date(),
): Promise<DeclaredTable> {
	requireRole(scope, "viewer");
	const { workspaceId } = scope;
	const found = await db().trait.count({ where: { workspaceId, id: trait } });
	if (found === 0) throw new AppError("not-found", "no such trait");
	const counts = await queryPeople<{ said: string; bought: string | null; people: number }>(Prisma.sql`
		WITH bought AS (
			SELECT DISTINCT o.profile_id, o.purpose_id, part #>> '{}' AS value
			FROM (${joinedOrders(workspaceId)}) o
			JOIN order_line x ON x.workspace_id = ${workspaceId}::uuid AND x.order_id = o.order_id
			JOIN product pr ON pr.workspace_id = x.workspace_id AND pr.id = x.product_id
			${eachPart(Prisma.sql`pr.attributes->${attribute}::text`)}
			WHERE jsonb_typeof(pr.attributes->${attribute}::text) <> 'null'
		), pairs AS (
			SELECT DISTINCT v.profile_id, part #>> '{}' AS said, b.value AS bought
			FROM trait_value v
			JOIN profile p ON p.workspace_id = v.workspace_id AND p.id = v.profile_id
				AND p.restricted_at IS NULL AND p.merged_into IS NULL
			JOIN bought b ON b.profile_id = v.profile_id AND b.purpose_id = ANY(v.purposes)
			${eachPart(Prisma.sql`v.value`)}
			WHERE v.workspace_id = ${workspaceId}::uuid AND v.trait_id = ${trait}::uuid AND v.current
				AND (v.stale_at IS NULL OR v.stale_at > ${now.toISOString()}::timestamptz)
		)
		SELECT said, bought, count(DISTINCT profile_id)::int AS people FROM pairs
		GROUP BY GROUPING SETS ((said), (said, bought)) ORDER BY said, people DESC, bought`);
	return declaredTable(toRows(counts));
}

/** A list's parts, or the value itself. */
const eachPart = (value: Prisma.Sql): Prisma.Sql => Prisma.sql`CROSS JOIN LATERAL jsonb_array_elements(
	CASE jsonb_typeof(${value}) WHEN 'array' THEN ${value} ELSE jsonb_build_array(${value}) END) part`;

function toRows(counts: readonly { said: string; bought: string | null; people: number }[]): DeclaredRow[] {
	const buyers = new Map<string, number>();
	for (const { bought, people } of counts) {
		if (bought !== null) buyers.set(bought, (buyers.get(bought) ?? 0) + people);
	}
	const shown = [...buyers].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostValues);
	return counts
		.filter(({ bought }) => bought === null)
		.map(({ said, people }) => ({
			...{ said, people },
			bought: shown.map(([value]) => ({
				value,
				people: counts.find((cell) => cell.said === said && cell.bought === value)?.people ?? 0,
			})),
		}));
}
