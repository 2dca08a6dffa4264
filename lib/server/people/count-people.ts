import "server-only";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";

/** How many people the workspace knows; those that became a part of another don't count. */
export const countPeople = ({ workspaceId }: Scope): Promise<number> =>
	db().profile.count({ where: { workspaceId, mergedInto: null } });
