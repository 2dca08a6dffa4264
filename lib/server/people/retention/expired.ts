import "server-only";
import { addMonths } from "@/lib/profile/deadline";
import { Prisma } from "@/lib/server/generated/client";

const before = (now: Date, months: number) => new Date(addMonths(now.getTime(), -months));

/** Responses (r) whose time is over and that still say whose they are. */
export const oldResponses = (workspaceId: string, months: number, now: Date): Prisma.Sql => Prisma.sql`
	response r WHERE r.workspace_id = ${workspaceId}::uuid AND r.last_event_at < ${before(now, months)} AND (
		r.profile_id IS NOT NULL
		OR r.referrer_host <> ''
		OR r.utm ?| ARRAY['term', 'content']
		OR EXISTS (
			SELECT FROM personal_value v
			WHERE v.workspace_id = r.workspace_id AND v.response_id = r.id AND v.erased_at IS NULL))`;

/** People (p) who have given nothing for so long. A request that is still open is answered first. */
export const unseenProfiles = (workspaceId: string, months: number, now: Date): Prisma.Sql => Prisma.sql`
	profile p WHERE p.workspace_id = ${workspaceId}::uuid AND p.seen_at < ${before(now, months)} AND p.merged_into IS NULL
		AND NOT EXISTS (
			SELECT FROM person_request q WHERE q.workspace_id = p.workspace_id AND q.profile_id = p.id AND q.state = 'open')`;

/** Values (v) that have been stale for so long. */
export const staleValues = (workspaceId: string, months: number, now: Date): Prisma.Sql => Prisma.sql`
	trait_value v WHERE v.workspace_id = ${workspaceId}::uuid AND v.stale_at < ${before(now, months)}`;
