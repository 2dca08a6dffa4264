import "server-only";
import { countAttempt } from "@/lib/server/auth/count-attempt";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { normalIdentifier } from "../identifiers";
import { nudgePersonMails } from "../mails/mail-loop";
import { queueMail } from "../mails/queue-mail";

/** The profile that a private link's profile is today: it may have become a part of another. Null when it is gone. */
export async function findPerson(
	workspaceId: string,
	id: string,
): Promise<{ profileId: string; locale: string } | null> {
	const profile = await db().profile.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
	if (!profile) return null;
	if (profile.mergedInto) return findPerson(workspaceId, profile.mergedInto);
	return { profileId: profile.id, locale: profile.locale };
}

const perAddress = { name: "person link address", max: 3, seconds: 3_600 };
const perNetwork = { name: "person link network", max: 20, seconds: 3_600 };

/**
 * Mails a new private link to an address that the workspace knows; nothing happens, and nothing tells the difference, when it
 * doesn't. Throws `too-many`, for known and unknown addresses alike.
 */
export async function requestLink(
	workspaceId: string,
	{ email, locale, network }: { email: string; locale: string; network: string },
	now: Date,
): Promise<void> {
	const identifier = normalIdentifier(workspaceId, { kind: "email", text: email });
	if (!identifier) return;
	await countAttempt(perNetwork, network);
	await countAttempt(perAddress, `${workspaceId} ${identifier.text}`);
	await transaction(async (tx) => {
		const { kind, hash } = identifier;
		const where = { workspaceId_kind_hash: { workspaceId, kind, hash } };
		const known = await tx.identifier.findUnique({ where, select: { profileId: true } });
		if (!known) return;
		await queueMail(tx, workspaceId, { kind: "link", profileId: known.profileId, address: hash, locale }, now);
	});
	nudgePersonMails();
}
