import "server-only";
import type { CustomerOverview } from "@/lib/contracts/customers";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { toImport } from "./customer-files";
import { mergeKinds } from "./merge-rule";

const SHOWN = 10;

/** How many people are known by what, the rule by which rows make two of them one, and the latest files. */
export async function customerOverview(scope: Scope): Promise<CustomerOverview> {
	requireRole(scope, "viewer");
	const { workspaceId } = scope;
	const [people, kinds, imports] = await Promise.all([
		db().$queryRaw<{ kind: string; people: number }[]>`
			SELECT kind, count(DISTINCT profile_id)::int AS people FROM identifier
			WHERE workspace_id = ${workspaceId}::uuid GROUP BY kind`,
		mergeKinds(workspaceId),
		db().peopleImport.findMany({
			where: { workspaceId, kind: "customers", status: { in: ["applying", "stopped", "applied"] } },
			omit: { file: true, mapping: true },
			orderBy: { createdAt: "desc" },
			take: SHOWN,
		}),
	]);
	const rejects = await db().importReject.groupBy({
		by: ["importId"],
		where: { workspaceId, importId: { in: imports.map(({ id }) => id) }, row: { gt: 1 } },
		_count: true,
	});
	const kept = new Map(rejects.map(({ importId, _count }) => [importId, _count]));
	const known = (kind: string) => people.find((row) => row.kind === kind)?.people ?? 0;
	return {
		people: { email: known("email"), phone: known("phone"), external: known("external") },
		mergeKinds: kinds,
		imports: imports.map((row) => toImport(row, kept.get(row.id) ?? 0)),
	};
}
