import "server-only";
import type { WaitingConsents } from "@/lib/contracts/rights";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { CONFIRM_DAYS } from "../consent/expire-requests";

const lately = 30;

/** Consents of the workspace's people that wait to be confirmed by mail, and those that expired unconfirmed lately. */
export async function waitingConsents(scope: Scope, now: Date = new Date()): Promise<WaitingConsents> {
	requireRole(scope, "viewer");
	const { workspaceId } = scope;
	const since = new Date(now.getTime() - lately * 86_400_000).toISOString();
	const [counts] = await db().$queryRaw<{ waiting: number; expired: number }[]>`
		SELECT (count(*) FILTER (WHERE last = 'requested' AND said IS DISTINCT FROM 'granted'))::int AS waiting,
			(count(*) FILTER (WHERE last = 'expired' AND at > ${since}::timestamptz))::int AS expired
		FROM (
			SELECT max(at) AS at, (array_agg(action ORDER BY at DESC, id DESC))[1] AS last,
				(array_agg(action ORDER BY at DESC, id DESC) FILTER (WHERE action <> 'requested'))[1] AS said
			FROM consent_event WHERE workspace_id = ${workspaceId}::uuid AND profile_id IS NOT NULL
			GROUP BY profile_id, purpose_id
		) l`;
	return { waiting: counts?.waiting ?? 0, expired: counts?.expired ?? 0, days: CONFIRM_DAYS, lately };
}
