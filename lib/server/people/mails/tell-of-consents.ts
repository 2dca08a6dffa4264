import "server-only";
import { standings } from "@/lib/profile/standing";
import type { ConsentAction } from "@/lib/profile/types";
import type { Transaction } from "@/lib/server/db/transaction";
import { readLines } from "../consent/read-lines";
import { queueMail } from "./queue-mail";

interface Said {
	workspaceId: string;
	responseId: string;
	profileId: string;
	/** Hash of the e-mail address given there; null: none was. */
	address: string | null;
	locale: string;
}

/**
 * Has the person told by mail what they agreed to in a response, and asked to confirm what wants confirming; each line once.
 * What they took back meanwhile, or agree to already, needs no mail. The caller has locked the profile.
 */
export async function tellOfConsents(tx: Transaction, said: Said, now: Date): Promise<void> {
	const { workspaceId, responseId, profileId, address, locale } = said;
	if (address === null) return;
	const given = await tx.consentEvent.findMany({
		where: { workspaceId, profileId, responseId, action: { in: ["granted", "requested"] } },
		select: { id: true, purposeId: true, action: true },
		orderBy: { id: "asc" },
	});
	if (given.length === 0) return;
	const mails = await tx.personMail.findMany({
		where: { workspaceId, profileId, responseId },
		select: { lines: true },
	});
	const told = new Set(mails.flatMap(({ lines }) => lines));
	const standing = standings(await readLines(tx, { workspaceId, profileId }));
	const untold = (action: ConsentAction) =>
		given.flatMap(({ id, ...line }) =>
			line.action === action && !told.has(id) && standing.get(line.purposeId)?.action === action ? [id] : [],
		);
	for (const [kind, lines] of [["confirm", untold("requested")] as const, ["receipt", untold("granted")] as const]) {
		if (lines.length > 0)
			await queueMail(tx, workspaceId, { profileId, kind, address, locale, responseId, lines }, now);
	}
}
