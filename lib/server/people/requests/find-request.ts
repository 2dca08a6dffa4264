import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { RequestKind } from "@/lib/contracts/rights";
import type { Transaction } from "@/lib/server/db/transaction";
import type { PersonRequest } from "@/lib/server/generated/client";
import { lockProfile, type ProfileRow } from "../ensure-profile";

export interface FoundRequest {
	request: PersonRequest & { kind: RequestKind };
	profile: ProfileRow | null;
}

/** An open one, locked with its person until the transaction ends. Throws `not-found`; `conflict` when it is closed. */
export async function findOpen(tx: Transaction, workspaceId: string, id: string): Promise<FoundRequest> {
	const before = await tx.personRequest.findUnique({
		where: { workspaceId_id: { workspaceId, id } },
		select: { profileId: true },
	});
	if (!before) throw new AppError("not-found", "no such request");
	const profile = before.profileId ? await lockProfile(tx, workspaceId, before.profileId) : null;
	// Whoever closes it changes it: the second to come finds it closed.
	const { count } = await tx.personRequest.updateMany({
		where: { workspaceId, id, state: "open" },
		data: { state: "open" },
	});
	if (count === 0) throw new AppError("conflict", "the request is closed");
	const request = await tx.personRequest.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId, id } } });
	return { request: { ...request, kind: request.kind as RequestKind }, profile };
}
