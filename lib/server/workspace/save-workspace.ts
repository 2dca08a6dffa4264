import "server-only";
import type { WorkspaceChange } from "@/lib/contracts/accounts";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import type { Transaction } from "@/lib/server/db/transaction";
import { changeShown } from "@/lib/server/memory/change-shown";

/** Renames the workspace. A former address keeps leading here. Throws `slug-taken`. */
export async function saveWorkspace(scope: Scope, change: WorkspaceChange): Promise<void> {
	requireRole(scope, "owner");
	const { workspaceId } = scope;
	await changeShown(workspaceId, async (tx) => {
		const present = await tx.workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { slug: true } });
		if (present.slug !== change.slug) await move(tx, workspaceId, present.slug, change.slug);
		await tx.workspace.update({ where: { id: workspaceId }, data: change });
	});
}

async function move(tx: Transaction, workspaceId: string, from: string, to: string): Promise<void> {
	const kind = "workspace";
	const taken = await tx.address.findUnique({ where: { kind_key: { kind, key: to } } });
	if (taken && taken.workspaceId !== workspaceId) throw new AppError("slug-taken");
	await tx.address.update({ where: { kind_key: { kind, key: from } }, data: { retired: true } });
	await tx.address.upsert({
		where: { kind_key: { kind, key: to } },
		create: { kind, key: to, workspaceId, targetId: workspaceId },
		update: { retired: false },
	});
}
