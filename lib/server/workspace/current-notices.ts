import "server-only";
import { db } from "@/lib/server/db/client";

/** Purpose id → locale → the notice to show now. */
export type CurrentNotices = Record<string, Record<string, { id: string; hash: string; text: string }>>;

/** The present notice of every purpose that is not archived, in each of its locales. Publishing pins these. */
export async function currentNotices(workspaceId: string): Promise<CurrentNotices> {
	const rows = await db().notice.findMany({
		where: { workspaceId, purpose: { archived: false } },
		distinct: ["purposeId", "locale"],
		orderBy: [{ purposeId: "asc" }, { locale: "asc" }, { number: "desc" }],
	});
	const notices: CurrentNotices = {};
	for (const { purposeId, locale, id, hash, text } of rows) {
		notices[purposeId] = { ...notices[purposeId], [locale]: { id, hash, text } };
	}
	return notices;
}
