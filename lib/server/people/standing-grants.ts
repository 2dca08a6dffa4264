import "server-only";
import { Prisma } from "@/lib/server/generated/client";

/**
 * Rows (profile_id, purpose_id) of what people agree to now: `grantedPurposes` of lib/profile, for all of a workspace at once.
 * A request changes nothing beside a grant and grants nothing without one, so the last of the other lines decides.
 */
export function standingGrants(workspaceId: string, purposeId?: string): Prisma.Sql {
	const of = purposeId ? Prisma.sql`AND c.purpose_id = ${purposeId}::uuid` : Prisma.empty;
	return Prisma.sql`
		SELECT l.profile_id, l.purpose_id FROM (
			SELECT DISTINCT ON (c.profile_id, c.purpose_id) c.profile_id, c.purpose_id, c.action
			FROM consent_event c
			WHERE c.workspace_id = ${workspaceId}::uuid AND c.profile_id IS NOT NULL AND c.action <> 'requested' ${of}
			ORDER BY c.profile_id, c.purpose_id, c.at DESC, c.id DESC
		) l WHERE l.action = 'granted'`;
}
