import "server-only";
import type { PurposeRow } from "@/lib/contracts/purposes";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { localText } from "./local-text";

/** All purposes in their order, archived ones too, each with every notice it ever had, newest first. */
export async function listPurposes(scope: Scope): Promise<PurposeRow[]> {
	requireRole(scope, "viewer");
	const rows = await db().purpose.findMany({
		where: { workspaceId: scope.workspaceId },
		include: { notices: { orderBy: [{ locale: "asc" }, { number: "desc" }] } },
		orderBy: [{ position: "asc" }, { id: "asc" }],
	});
	return rows.map(({ id, key, name, confirmed, archived, notices }) => ({
		id,
		key,
		name: localText(name),
		confirmed,
		archived,
		notices: notices.map(({ id, locale, number, text, hash, createdAt }) => ({
			id,
			locale,
			number,
			text,
			hash,
			createdAt: createdAt.toISOString(),
		})),
	}));
}
