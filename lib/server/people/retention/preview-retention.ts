import "server-only";
import type { RetentionBody, RetentionPreview } from "@/lib/contracts/rights";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { oldResponses, staleValues, unseenProfiles } from "./expired";

/** How many a run by these rules would concern now; nothing is changed. */
export async function previewRetention(
	{ workspaceId }: Pick<Scope, "workspaceId">,
	{ responseMonths, unseenMonths, staleMonths }: RetentionBody,
	now: Date,
): Promise<RetentionPreview> {
	const [responses, profiles, values] = await Promise.all([
		responseMonths === null ? 0 : count(oldResponses(workspaceId, responseMonths, now)),
		unseenMonths === null ? 0 : count(unseenProfiles(workspaceId, unseenMonths, now)),
		staleMonths === null ? 0 : count(staleValues(workspaceId, staleMonths, now)),
	]);
	return { responses, profiles, values };
}

async function count(from: Prisma.Sql): Promise<number> {
	const [row] = await db().$queryRaw<{ count: number }[]>(Prisma.sql`SELECT count(*)::int AS count FROM ${from}`);
	return row?.count ?? 0;
}
