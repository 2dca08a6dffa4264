import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { PrintRow } from "@/lib/contracts/paper";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";

const MOST = 50;

/** What was printed of the quiz, newest first, the last 50 prints. Throws `not-found` for another workspace's quiz. */
export async function listPrints({ workspaceId }: Scope, quizId: string): Promise<PrintRow[]> {
	const quiz = await db().quiz.count({ where: { workspaceId, id: quizId } });
	if (quiz === 0) throw new AppError("not-found");
	const rows = await db().$queryRaw<(Omit<PrintRow, "printedAt"> & { printedAt: Date })[]>`
		SELECT p.id, p.locale, v.number AS version, p.printed_at AS "printedAt", count(s.id)::int AS sheets,
			count(r.id)::int AS entered
		FROM paper_print p
		JOIN quiz_version v ON v.workspace_id = p.workspace_id AND v.id = p.version_id
		LEFT JOIN paper_sheet s ON s.workspace_id = p.workspace_id AND s.print_id = p.id
		LEFT JOIN response r ON r.workspace_id = s.workspace_id AND r.id = s.id
		WHERE p.workspace_id = ${workspaceId}::uuid AND p.quiz_id = ${quizId}::uuid
		GROUP BY p.id, p.locale, v.number, p.printed_at ORDER BY p.id DESC LIMIT ${MOST}`;
	return rows.map(({ printedAt, ...row }) => ({ ...row, printedAt: printedAt.toISOString() }));
}
