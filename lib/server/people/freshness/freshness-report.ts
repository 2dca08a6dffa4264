import "server-only";
import type { FreshnessReport } from "@/lib/contracts/freshness";
import type { FreshnessState } from "@/lib/profile/segment";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { localText } from "@/lib/server/workspace/local-text";
import { queryPeople } from "../segments/query-people";
import { stateOf } from "../segments/value-marks";

const monthsAhead = 12;

/** How fresh what is known of people is: by trait, and how much goes stale in each of the next twelve months (UTC). */
export async function freshnessReport(scope: Scope, now: Date = new Date()): Promise<FreshnessReport> {
	requireRole(scope, "viewer");
	const { workspaceId } = scope;
	const counting = Prisma.sql`
		FROM trait_value v JOIN profile p ON p.workspace_id = v.workspace_id AND p.id = v.profile_id AND p.merged_into IS NULL
		WHERE v.workspace_id = ${workspaceId}::uuid AND v.current`;
	const months = monthsFrom(now);
	const [traits, counts, ahead] = await Promise.all([
		db().trait.findMany({ where: { workspaceId, archived: false }, orderBy: [{ position: "asc" }, { id: "asc" }] }),
		queryPeople<{ traitId: string; state: FreshnessState; people: number }>(Prisma.sql`
			SELECT v.trait_id AS "traitId", ${stateOf(Prisma.sql`v`, now)} AS state, count(*)::int AS people
			${counting} GROUP BY 1, 2`),
		queryPeople<{ month: string; values: number }>(Prisma.sql`
			SELECT to_char(v.stale_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, count(*)::int AS values
			${counting} AND v.stale_at > ${now.toISOString()}::timestamptz GROUP BY 1`),
	]);
	const peopleOf = (traitId: string, state: FreshnessState) =>
		counts.find((count) => count.traitId === traitId && count.state === state)?.people ?? 0;
	return {
		traits: traits.map(({ id, name }) => ({
			...{ id, name: localText(name), fresh: peopleOf(id, "fresh"), soon: peopleOf(id, "soon") },
			stale: peopleOf(id, "stale"),
		})),
		months: months.map((month) => ({ month, values: ahead.find((one) => one.month === month)?.values ?? 0 })),
		fresh: counts.reduce((sum, { state, people }) => sum + (state === "stale" ? 0 : people), 0),
	};
}

const monthsFrom = (now: Date): string[] =>
	Array.from({ length: monthsAhead }, (_, index) =>
		new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + index, 1)).toISOString().slice(0, 7),
	);
