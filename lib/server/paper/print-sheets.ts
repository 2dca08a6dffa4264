import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { PrintRequest } from "@/lib/contracts/paper";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { shortCode } from "@/lib/server/publish/short-code";

/**
 * Makes sheets of the quiz's published version, each with a reference of its own. Gives the print's id. Throws `not-found`,
 * also where nothing is published, and `invalid-input` for a language that the quiz isn't offered in.
 */
export async function printSheets(
	scope: Scope,
	quizId: string,
	{ locale, sheets }: PrintRequest,
	now = new Date(),
): Promise<{ id: string }> {
	requireRole(scope, "editor");
	const { workspaceId, userId } = scope;
	return transaction(async (tx) => {
		const quiz = await tx.quiz.findUnique({
			where: { workspaceId_id: { workspaceId, id: quizId }, archived: false },
			select: { versionId: true },
		});
		const versionId = quiz?.versionId;
		if (!versionId) throw new AppError("not-found", "no published quiz");
		const version = await tx.quizVersion.findUniqueOrThrow({
			where: { workspaceId_id: { workspaceId, id: versionId } },
			select: { document: true },
		});
		// In every format, the languages stand there.
		const { locales } = version.document as { locales: string[] };
		if (!locales.includes(locale)) throw new AppError("invalid-input", `not offered in ${locale}`);
		const id = newId();
		const print = { id, quizId, versionId, locale, printedBy: userId, printedAt: now };
		await tx.paperPrint.create({ data: { workspaceId, ...print } });
		await tx.paperSheet.createMany({
			data: Array.from({ length: sheets }, () => ({ workspaceId, id: newId(), printId: id, code: shortCode() })),
		});
		const line = { action: "paper.printed", subject: id, detail: { sheets, locale }, at: now };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, ...line } });
		return { id };
	});
}
