import "server-only";
import type { ExportRow } from "@/lib/contracts/exports";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";

/** What was taken out, the newest first, at most the last 200: who took it, when, for whom. */
export async function listExports(scope: Scope, now: Date = new Date()): Promise<ExportRow[]> {
	requireRole(scope, "viewer");
	const { workspaceId } = scope;
	const rows = await db().export.findMany({
		where: { workspaceId },
		orderBy: { createdAt: "desc" },
		take: 200,
		select: {
			...{ id: true, segmentName: true, purposeId: true, recipient: true, rows: true, checksum: true },
			...{ fileUntil: true, createdBy: true, createdAt: true },
		},
	});
	const [kept, members] = await Promise.all([
		db().export.findMany({
			where: { workspaceId, fileUntil: { gt: now }, NOT: { file: null }, id: { in: rows.map(({ id }) => id) } },
			select: { id: true },
		}),
		db().user.findMany({
			where: { id: { in: [...new Set(rows.map(({ createdBy }) => createdBy))] } },
			select: { id: true, name: true, email: true },
		}),
	]);
	const has = new Set(kept.map(({ id }) => id));
	const nameOf = new Map(members.map(({ id, name, email }) => [id, name || email]));
	return rows.map(({ id, segmentName, purposeId, fileUntil, createdBy, createdAt, ...row }) => ({
		...{ id, segment: segmentName, purpose: purposeId, ...row },
		fileUntil: has.has(id) ? fileUntil.toISOString() : null,
		createdAt: createdAt.toISOString(),
		createdBy: nameOf.get(createdBy) ?? null,
	}));
}
