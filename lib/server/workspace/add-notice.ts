import "server-only";
import { createHash } from "node:crypto";
import type { Transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";

/** Follows the present notice by the next number, unless the text is the same. What people were shown is never changed. */
export async function addNotice(
	tx: Transaction,
	workspaceId: string,
	purposeId: string,
	locale: string,
	text: string,
): Promise<void> {
	const hash = createHash("sha256").update(text).digest("hex");
	const present = await tx.notice.findFirst({
		where: { workspaceId, purposeId, locale },
		orderBy: { number: "desc" },
		select: { hash: true, number: true },
	});
	if (present?.hash === hash) return;
	const number = (present?.number ?? 0) + 1;
	await tx.notice.create({ data: { workspaceId, id: newId(), purposeId, locale, number, text, hash } });
}
