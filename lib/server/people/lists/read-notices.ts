import "server-only";
import { db } from "@/lib/server/db/client";

/** What stands in the ledger as agreed to where a consent was given elsewhere; id and text "" without one. */
export interface PurposeNotice {
	id: string;
	text: string;
	key: string;
	name: Record<string, string>;
}

/** By purpose, the latest text in this language, else in any. Archived purposes are not there. */
export async function readNotices(workspaceId: string, locale: string): Promise<Map<string, PurposeNotice>> {
	const purposes = await db().purpose.findMany({
		where: { workspaceId, archived: false },
		select: {
			...{ id: true, key: true, name: true },
			notices: { orderBy: { number: "desc" }, select: { id: true, locale: true, text: true } },
		},
	});
	return new Map(
		purposes.map(({ id, key, name, notices }) => {
			const notice = notices.find((one) => one.locale === locale) ?? notices[0];
			const names = name as Record<string, string>;
			return [id, { id: notice?.id ?? "", text: notice?.text ?? "", key, name: names }] as const;
		}),
	);
}
