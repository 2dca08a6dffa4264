import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { Role } from "@/lib/contracts/roles";

export type { Role };

/** An unknown role in the database may do the least. */
export const asRole = (value: string): Role => (value === "owner" || value === "editor" ? value : "viewer");

/** Who acts, and where. Every use case of a workspace takes one first, so no query can forget its workspace. */
export interface Scope {
	workspaceId: string;
	userId: string;
	role: Role;
}

const rank: Record<Role, number> = { viewer: 0, editor: 1, owner: 2 };

/** Throws `forbidden` unless the scope's role is at least `role`. */
export function requireRole(scope: Scope, role: Role): void {
	if (rank[scope.role] < rank[role]) throw new AppError("forbidden", `${scope.role} is not ${role}`);
}
