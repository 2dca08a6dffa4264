import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { LinkRequest, LinkRow } from "@/lib/contracts/links";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import type { Transaction } from "@/lib/server/db/transaction";
import { changeShown } from "@/lib/server/memory/change-shown";
import { newId } from "@/lib/server/new-id";
import { shortCode } from "./short-code";

/** A campaign link with an address of its own, /p/CODE. Throws `not-found` for another workspace's quiz. */
export async function createLink(scope: Scope, quizId: string, request: LinkRequest): Promise<LinkRow> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	return changeShown(workspaceId, async (tx) => {
		const quiz = await tx.quiz.findUnique({
			where: { workspaceId_id: { workspaceId, id: quizId }, archived: false },
			select: { id: true },
		});
		if (!quiz) throw new AppError("not-found");
		const id = newId();
		const code = await claimCode(tx, workspaceId, id);
		const link = await tx.link.create({ data: { workspaceId, id, quizId, code, ...request } });
		return { id, code, ...request, archived: false, createdAt: link.createdAt.toISOString(), views: 0, completed: 0 };
	});
}

async function claimCode(tx: Transaction, workspaceId: string, targetId: string): Promise<string> {
	for (let attempt = 0; attempt < 10; attempt++) {
		const key = shortCode();
		const { count } = await tx.address.createMany({
			data: [{ kind: "link", key, workspaceId, targetId }],
			skipDuplicates: true,
		});
		if (count === 1) return key;
	}
	throw new AppError("unavailable", "no free short code");
}
