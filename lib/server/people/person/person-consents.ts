import "server-only";
import type { PersonConsent } from "@/lib/contracts/people";
import { standings } from "@/lib/profile/standing";
import type { ConsentAction } from "@/lib/profile/types";
import { db } from "@/lib/server/db/client";

/** What holds for each purpose that there is a line about, with the text it was given on. */
export async function personConsents(workspaceId: string, profileId: string): Promise<PersonConsent[]> {
	const rows = await db().consentEvent.findMany({ where: { workspaceId, profileId } });
	const lines = rows.map(({ id, purposeId, action, at }) => ({
		...{ id, purpose: purposeId, action: action as ConsentAction, at: at.getTime() },
	}));
	const held = [...standings(lines)];
	const byId = new Map(rows.map((row) => [row.id, row]));
	const noticeIds = held.flatMap(([, { line }]) => byId.get(line)?.noticeId ?? []);
	const notices = await db().notice.findMany({
		where: { workspaceId, id: { in: noticeIds } },
		select: { id: true, text: true },
	});
	const texts = new Map(notices.map(({ id, text }) => [id, text]));
	return held.map(([purpose, { action, since, line }]) => {
		const row = byId.get(line);
		const notice = texts.get(row?.noticeId ?? "") ?? "";
		return { purpose, action, since: new Date(since).toISOString(), method: row?.method ?? "", notice };
	});
}
