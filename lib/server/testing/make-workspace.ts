import type { Role, Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { createWorkspace } from "@/lib/server/workspace/create-workspace";
import { makeUser, type TestUser } from "./make-user";

export interface TestWorkspace {
	id: string;
	slug: string;
	owner: TestUser;
	/** The owner's. */
	scope: Scope;
}

/** A workspace with an owner, an address and the default purposes. */
export async function makeWorkspace(name = "Nord"): Promise<TestWorkspace> {
	const owner = await makeUser();
	const slug = await transaction((tx) => createWorkspace(tx, owner.id, { name, locale: "en" }));
	const { id } = await db().workspace.findFirstOrThrow({ where: { slug } });
	return { id, slug, owner, scope: { workspaceId: id, userId: owner.id, role: "owner" } };
}

/** Another member of it, and their scope. */
export async function addMember(workspace: TestWorkspace, role: Role): Promise<{ user: TestUser; scope: Scope }> {
	const user = await makeUser();
	await db().member.create({ data: { workspaceId: workspace.id, userId: user.id, role } });
	return { user, scope: { workspaceId: workspace.id, userId: user.id, role } };
}
