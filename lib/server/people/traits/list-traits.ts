import "server-only";
import type { TraitRow } from "@/lib/contracts/traits";
import type { TraitOption, TraitType } from "@/lib/profile/types";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import type { Transaction } from "@/lib/server/db/transaction";
import { localText } from "@/lib/server/workspace/local-text";

/** The workspace's dictionary in its order, archived traits too. */
export async function listTraits(scope: Scope): Promise<TraitRow[]> {
	requireRole(scope, "viewer");
	return traitRows(scope.workspaceId);
}

/** As `listTraits`, for use cases that have their scope checked. */
export async function traitRows(workspaceId: string, tx: Pick<Transaction, "trait"> = db()): Promise<TraitRow[]> {
	const rows = await tx.trait.findMany({ where: { workspaceId }, orderBy: [{ position: "asc" }, { id: "asc" }] });
	return rows.map(({ id, key, name, type, unit, options, sensitive, shelfLifeDays, purposes, archived }) => ({
		...{ id, key, unit, sensitive, shelfLifeDays, purposes, archived },
		name: localText(name),
		type: type as TraitType,
		// The column holds only what `saveTrait` writes.
		options: options as unknown as TraitOption[],
	}));
}
