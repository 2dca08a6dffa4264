import "server-only";
import { db } from "@/lib/server/db/client";

/** All that is counted in a workspace and must not change when people leave. */
export async function countAll(workspaceId: string) {
	const where = { workspaceId };
	const [responses, completed, batches, answers, screens, recommendations, consents, sources, values, taken, orders] =
		await Promise.all([
			db().response.count({ where }),
			db().response.count({ where: { workspaceId, completedAt: { not: null } } }),
			db().eventBatch.count({ where }),
			db().responseAnswer.groupBy({
				by: ["questionId", "choiceId", "status"],
				where,
				_count: true,
				orderBy: [{ questionId: "asc" }, { choiceId: "asc" }, { status: "asc" }],
			}),
			db().responseScreen.count({ where }),
			db().recommendation.groupBy({ by: ["productId"], where, _count: true, orderBy: { productId: "asc" } }),
			db().consentEvent.groupBy({
				by: ["purposeId", "action"],
				where,
				_count: true,
				orderBy: [{ purposeId: "asc" }, { action: "asc" }],
			}),
			db().$queryRaw`SELECT utm ->> 'source' AS source, utm ->> 'campaign' AS campaign, count(*)::int FROM response
			WHERE workspace_id = ${workspaceId}::uuid GROUP BY 1, 2 ORDER BY 1, 2`,
			db().personalValue.count({ where }),
			db().collected.groupBy({ by: ["way"], where, _count: true, orderBy: { way: "asc" } }),
			db().customerOrder.aggregate({ where, _count: true, _sum: { total: true } }),
		]);
	return {
		...{ responses, completed, batches, answers, screens, recommendations, consents, sources },
		...{ values, taken, orders: [orders._count, String(orders._sum.total)] },
	};
}
