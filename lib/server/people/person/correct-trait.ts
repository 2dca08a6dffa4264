import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { CorrectionBody } from "@/lib/contracts/people";
import { fitTrait } from "@/lib/profile/fit-trait";
import { givenFor, mayKeep } from "@/lib/profile/may-use";
import { grantedPurposes } from "@/lib/profile/standing";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { readLines } from "../consent/read-lines";
import { lockProfile } from "../ensure-profile";
import { recordValues } from "../record-values";
import { traitRows } from "../traits/list-traits";

/**
 * A member writes down what is known of a trait from now on; what was known stays in its history. Leaves an audit line, which
 * says whether the person wished it. Editors only. Throws `not-found` for a person or trait of another workspace,
 * `invalid-input` for a value that doesn't fit, and `conflict` (path "consent") when they agree to none of the trait's purposes.
 */
export async function correctTrait(scope: Scope, id: string, body: CorrectionBody, now: Date): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId, userId } = scope;
	await transaction(async (tx) => {
		const profile = await lockProfile(tx, workspaceId, id);
		const trait = (await traitRows(workspaceId, tx)).find((row) => row.id === body.trait && !row.archived);
		if (!profile || !trait) throw new AppError("not-found", "no such person or trait");
		const value = fitTrait(trait, Array.isArray(body.value) ? body.value : [body.value]);
		if (value === null) throw new AppError("invalid-input", "no value of the trait");
		const place = { workspaceId, profileId: profile.id };
		const granted = grantedPurposes(await readLines(tx, place));
		if (!mayKeep(trait, granted))
			throw new AppError("conflict", "not agreed to", [{ path: "consent", message: trait.key }]);
		const purposes = givenFor(trait, granted);
		await recordValues(tx, place, [{ trait, value, source: "staff", purposes, at: now, actorId: userId }]);
		const line = { action: "profile.corrected", subject: profile.id, detail: { trait: trait.key, wish: body.wish } };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, at: now, ...line } });
	});
}
