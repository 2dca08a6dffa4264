import "server-only";
import { hashPassword } from "@/lib/server/auth/hash-password";
import type { Scope } from "@/lib/server/auth/scope";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { createWorkspace } from "@/lib/server/workspace/create-workspace";

export const demoEmail = "demo@candor.example";
const demoSlug = "nordlys-hud";

/** The demo's owner, whose address counts as confirmed, and their workspace. */
export async function createDemoWorkspace(password: string): Promise<Scope> {
	const userId = newId();
	const secret = await hashPassword(password);
	const workspaceId = await transaction(async (tx) => {
		await tx.user.create({
			data: { id: userId, email: demoEmail, confirmedAt: new Date(), name: "Signe Nordlys", locale: "en" },
		});
		await tx.account.create({ data: { userId, provider: "password", providerAccountId: demoEmail, secret } });
		const wish = { name: "Nordlys Hud", slug: demoSlug, locale: "da", currency: "DKK", demo: true };
		const key = await createWorkspace(tx, userId, wish);
		const address = await tx.address.findUniqueOrThrow({ where: { kind_key: { kind: "workspace", key } } });
		return address.workspaceId;
	});
	return { workspaceId, userId, role: "owner" };
}
