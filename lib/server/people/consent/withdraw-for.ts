import "server-only";
import type { WithdrawalBody } from "@/lib/contracts/consent-proof";
import { AppError } from "@/lib/contracts/errors";
import { standings } from "@/lib/profile/standing";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { appendConsents } from "./append-consents";
import { lockProfiles } from "./lock-profiles";
import { readLines } from "./read-lines";

/**
 * A member takes back what a person agreed to, at their wish, and attests it; what was kept for that alone is deleted. Throws
 * `not-found` for a person of another workspace, `conflict` when there is nothing to take back.
 */
export async function withdrawFor(scope: Scope, profileId: string, body: WithdrawalBody, now: Date): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId, userId } = scope;
	const { purpose: purposeId, attestation } = body;
	await transaction(async (tx) => {
		await lockProfiles(tx, workspaceId, [profileId]);
		const standing = standings(await readLines(tx, { workspaceId, profileId })).get(purposeId);
		if (standing?.action !== "granted" && standing?.action !== "requested") {
			throw new AppError("conflict", "nothing to withdraw");
		}
		const line = await tx.consentEvent.findFirstOrThrow({ where: { workspaceId, id: standing.line } });
		const said = { profileId, purposeId, noticeId: line.noticeId, responseId: line.responseId };
		const how = { action: "withdrawn", method: "staff", actorId: userId, attestation, at: now } as const;
		await appendConsents(tx, workspaceId, [{ ...said, ...how }]);
		await tx.auditLine.create({
			data: {
				...{ workspaceId, id: newId(), actorId: userId, action: "consent.withdrawn", subject: profileId },
				...{ detail: { purpose: purposeId }, at: now },
			},
		});
	});
}
