import "server-only";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { transaction } from "@/lib/server/db/transaction";
import { mergeProfiles } from "./merge-profiles";

/** A member found two profiles to be one person: `loser` becomes a part of `winner`. Editors only. Throws as `mergeProfiles`. */
export async function mergeByStaff(scope: Scope, winner: string, loser: string, at: Date): Promise<{ id: string }> {
	requireRole(scope, "editor");
	const { workspaceId, userId: actor } = scope;
	const id = await transaction((tx) => mergeProfiles(tx, { workspaceId, winner, loser, rule: "staff", actor, at }));
	return { id };
}
