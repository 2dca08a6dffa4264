import type { Scope } from "@/lib/server/auth/scope";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { createWorkspace } from "@/lib/server/workspace/create-workspace";

/** A workspace with an owner; gives the owner's scope. */
export async function benchWorkspace(): Promise<Scope> {
	const userId = newId();
	const workspaceId = await transaction(async (tx) => {
		await tx.user.create({ data: { id: userId, email: `${userId}@example.com`, name: "Bench", locale: "en" } });
		const key = await createWorkspace(tx, userId, { name: "Bench", slug: "bench", locale: "en", currency: "DKK" });
		const address = await tx.address.findUniqueOrThrow({ where: { kind_key: { kind: "workspace", key } } });
		return address.workspaceId;
	});
	return { workspaceId, userId, role: "owner" };
}
