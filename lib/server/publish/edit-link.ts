import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { LinkRequest } from "@/lib/contracts/links";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { changeShown } from "@/lib/server/memory/change-shown";

/** Where a link stands: a quiz's link is never reached by its bare id. */
export interface LinkPlace {
	quizId: string;
	linkId: string;
}

/** Renames a link or marks its visits otherwise from now on. Its address stays. Throws `not-found`. */
export const editLink = (scope: Scope, place: LinkPlace, request: LinkRequest): Promise<void> =>
	update(scope, place, request);

/** An archived link's address leads nowhere; what came by it stays counted. Throws `not-found`. */
export const archiveLink = (scope: Scope, place: LinkPlace, archived = true): Promise<void> =>
	update(scope, place, { archived });

async function update(
	scope: Scope,
	{ quizId, linkId }: LinkPlace,
	data: Partial<LinkRequest> & { archived?: boolean },
): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	const where = { workspaceId, quizId, id: linkId };
	await changeShown(workspaceId, async (tx) => {
		const { count } = await tx.link.updateMany({ where, data });
		if (count === 0) throw new AppError("not-found");
	});
}
