import "server-only";
import type { Transaction } from "@/lib/server/db/transaction";
import { unseal } from "@/lib/server/responses/seal";
import { profileKey } from "./profile-key";

interface SealedValue {
	id: string;
	responseId: string;
	ciphertext: Uint8Array;
	/** Whose key it is sealed with; null: the installation's. */
	profileId: string | null;
}

/** What people typed, in clear, by the values' ids. A value whose key is gone with its profile is not there. */
export async function openPersonal(
	tx: Pick<Transaction, "profile">,
	workspaceId: string,
	values: readonly SealedValue[],
): Promise<Map<string, string>> {
	const ids = [...new Set(values.flatMap(({ profileId }) => profileId ?? []))];
	const profiles = ids.length > 0 ? await tx.profile.findMany({ where: { workspaceId, id: { in: ids } } }) : [];
	const keys = new Map(profiles.map((profile) => [profile.id, profileKey(profile)]));
	return new Map(
		values.flatMap(({ id, responseId, ciphertext, profileId }) => {
			const key = profileId === null ? undefined : keys.get(profileId);
			if (profileId !== null && !key) return [];
			return [[id, unseal(ciphertext, { workspaceId, responseId, id }, key)] as const];
		}),
	);
}
