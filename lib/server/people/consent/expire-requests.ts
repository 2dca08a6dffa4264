import "server-only";
import { standings } from "@/lib/profile/standing";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { startLoop, type WorkLoop } from "@/lib/server/work-loop";
import { appendConsents } from "./append-consents";
import { lockProfiles } from "./lock-profiles";
import { readLines } from "./read-lines";

/** So long a consent waits to be confirmed; the link of the mail that asks works for half of it. */
export const CONFIRM_DAYS = 14;
const DAY_MS = 86_400_000;
const hour = 3_600_000;

/**
 * Consents that were asked for and not confirmed by mail within `CONFIRM_DAYS` end as "expired", each with a line on the text that was
 * shown, of all workspaces. Done twice it is done once. Gives how many lines were written.
 */
export async function expireRequests(now: Date): Promise<number> {
	const people = await db().$queryRaw<{ workspaceId: string; profileId: string }[]>`
		SELECT DISTINCT l.workspace_id AS "workspaceId", l.profile_id AS "profileId" FROM (
			SELECT DISTINCT ON (workspace_id, profile_id, purpose_id) workspace_id, profile_id, action, at
			FROM consent_event c
			WHERE c.profile_id IS NOT NULL AND (c.workspace_id, c.profile_id) IN (
				SELECT r.workspace_id, r.profile_id FROM consent_event r
				WHERE r.action = 'requested' AND r.profile_id IS NOT NULL)
			ORDER BY workspace_id, profile_id, purpose_id, at DESC, id DESC
		) l WHERE l.action = 'requested' AND l.at < ${before(now).toISOString()}::timestamptz`;
	let expired = 0;
	for (const place of people) expired += await expireOf(place, now);
	return expired;
}

const before = (now: Date) => new Date(now.getTime() - CONFIRM_DAYS * DAY_MS);

const expireOf = (place: { workspaceId: string; profileId: string }, now: Date): Promise<number> =>
	transaction(async (tx) => {
		const { workspaceId, profileId } = place;
		const there = await tx.profile.count({ where: { workspaceId, id: profileId } });
		if (there === 0) return 0;
		await lockProfiles(tx, workspaceId, [profileId]);
		const held = [...standings(await readLines(tx, place)).values()];
		const old = held.filter(({ action, since }) => action === "requested" && since < before(now).getTime());
		const lines = await tx.consentEvent.findMany({ where: { workspaceId, id: { in: old.map(({ line }) => line) } } });
		await appendConsents(
			tx,
			workspaceId,
			lines.map(({ purposeId, noticeId, responseId }) => ({
				...{ profileId, purposeId, noticeId, responseId, at: now },
				...{ action: "expired" as const, method: "mail" as const },
			})),
		);
		return lines.length;
	});

/** Once an hour; any number of processes may run it. */
export function startExpiry(onError: (error: unknown) => void): WorkLoop {
	let next = 0;
	const work = async () => {
		const now = Date.now();
		if (now < next) return false;
		next = now + hour;
		await expireRequests(new Date(now));
		return false;
	};
	return startLoop("consent-expiry", { work, onError });
}
