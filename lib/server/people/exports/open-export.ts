import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { sealedFile } from "../sealed-file";
import { standingGrants } from "../standing-grants";

/**
 * The file of an export, again; leaves an audit line. Editors only. Throws `gone` when its time is over, or when somebody in it has since
 * withdrawn, been restricted or been erased: the file is deleted then, and a new export holds the others. `not-found`.
 */
export async function openExport(
	scope: Scope,
	id: string,
	now: Date = new Date(),
): Promise<{ name: string; bytes: Buffer }> {
	requireRole(scope, "editor");
	const { workspaceId, userId } = scope;
	const bytes = await transaction(async (tx) => {
		const found = await tx.export.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
		if (!found) throw new AppError("not-found", "no such export");
		const { file, fileUntil, purposeId, recipient } = found;
		if (!file || fileUntil <= now) return null;
		if ((await barred(tx, { workspaceId, id, purposeId })) > 0) return null;
		const line = { action: "export.downloaded", subject: id, detail: { recipient } };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, at: now, ...line } });
		return sealedFile.open(file, { workspaceId, id });
	});
	if (bytes) return { name: `export-${id.slice(-12)}.csv`, bytes };
	await db().export.updateMany({ where: { workspaceId, id }, data: { file: null } });
	throw new AppError("gone", "the file is gone");
}

/** How many of its people may not be used for its purpose any more. */
async function barred(
	tx: Transaction,
	{ workspaceId, id, purposeId }: { workspaceId: string; id: string; purposeId: string },
): Promise<number> {
	const [row] = await tx.$queryRaw<{ people: number }[]>`
		SELECT count(*)::int AS people FROM exported_profile e
		LEFT JOIN profile p ON p.workspace_id = e.workspace_id AND p.id = e.profile_id AND p.restricted_at IS NULL
		LEFT JOIN (${standingGrants(workspaceId, purposeId)}) g ON g.profile_id = p.id
		WHERE e.workspace_id = ${workspaceId}::uuid AND e.export_id = ${id}::uuid AND g.profile_id IS NULL`;
	return row?.people ?? 0;
}
