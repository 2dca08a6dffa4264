import "server-only";
import type { Transaction } from "@/lib/server/db/transaction";
import { nameIn } from "@/lib/server/publish/pin-notices";

/** What somebody agreed to, in words. */
export interface AgreedLine {
	purposeId: string;
	purpose: string;
	/** The exact text shown. */
	text: string;
}

/** What these lines of the ledger are about; the purposes' names in the locale where there are any. */
export async function readAgreed(
	tx: Transaction,
	workspaceId: string,
	lines: readonly string[],
	locale: string,
): Promise<AgreedLine[]> {
	const events = await tx.consentEvent.findMany({
		where: { workspaceId, id: { in: [...lines] } },
		orderBy: { id: "asc" },
		select: { purposeId: true, noticeId: true },
	});
	const notices = await tx.notice.findMany({
		where: { workspaceId, id: { in: events.map(({ noticeId }) => noticeId) } },
		select: { id: true, text: true, purpose: { select: { name: true } } },
	});
	const byId = new Map(notices.map((notice) => [notice.id, notice]));
	return events.flatMap(({ purposeId, noticeId }) => {
		const notice = byId.get(noticeId);
		return notice ? [{ purposeId, text: notice.text, purpose: nameIn(notice.purpose.name, locale, "en") }] : [];
	});
}
