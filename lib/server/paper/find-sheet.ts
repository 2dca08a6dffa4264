import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { SheetState } from "@/lib/contracts/paper";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";

export interface SheetPlace {
	quizId: string;
	/** As it is stored. */
	code: string;
}

export interface FoundSheet {
	/** The response's as well. */
	id: string;
	printId: string;
	print: { versionId: string; locale: string; printedAt: Date; quiz: { slug: string } };
}

/** Throws `not-found`, also for a sheet of another quiz, and for one whose person was erased. */
export async function findSheet({ workspaceId }: Scope, { quizId, code }: SheetPlace): Promise<FoundSheet> {
	const sheet = await db().paperSheet.findUnique({
		where: { workspaceId_code: { workspaceId, code }, print: { quizId } },
		select: {
			...{ id: true, printId: true },
			print: { select: { versionId: true, locale: true, printedAt: true, quiz: { select: { slug: true } } } },
		},
	});
	if (!sheet) throw new AppError("not-found", "no such sheet");
	return sheet;
}

/** Which form it is, and whether it has been entered. Throws `not-found`. */
export async function readSheet(scope: Scope, place: SheetPlace): Promise<SheetState> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	const { id, printId } = await findSheet(scope, place);
	const taken = await db().collected.findUnique({ where: { workspaceId_responseId: { workspaceId, responseId: id } } });
	const entered = taken && { at: taken.receivedAt.toISOString(), by: taken.staff };
	return { code: place.code, print: printId, entered };
}
