import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/server/db/transaction";
import { type KeyedProfile, sealOwn, unsealOwn } from "../profile-key";

/** What a merge moved, as `profile_merge.moved` holds it: ids, and what of the loser's row itself was taken on. */
const moved = z.object({
	identifiers: z.array(z.object({ kind: z.string(), hash: z.string() })),
	values: z.array(z.string()),
	responses: z.array(z.string()),
	consents: z.array(z.string()),
	typed: z.array(z.string()),
	/** To be sent, or sent. */
	mails: z.array(z.string()),
	requests: z.array(z.string()).default([]),
	/** That the person stood in them. */
	exports: z.array(z.string()).default([]),
	/** Of these, those in which the winner stood as well. */
	sharedExports: z.array(z.string()).default([]),
	mentions: z.array(z.object({ kind: z.string(), hash: z.string() })).default([]),
	/** Merges of before there were any have none. */
	wishes: z.array(z.string()).default([]),
	name: z.boolean(),
	restricted: z.boolean(),
});
export type Moved = z.infer<typeof moved>;
export type MovedRows = Omit<Moved, "name" | "restricted" | "sharedExports">;

export const readMoved = (stored: unknown): Moved => moved.parse(stored);

/** All that hangs on a profile now. */
export async function rowsOf(tx: Transaction, workspaceId: string, profileId: string): Promise<MovedRows> {
	const where = { workspaceId, profileId };
	const select = { id: true } as const;
	const named = { kind: true, hash: true } as const;
	const [identifiers, values, responses, consents, typed, mails, requests, exports, mentions, wishes] =
		await Promise.all([
			tx.identifier.findMany({ where, select: named }),
			tx.traitValue.findMany({ where, select }),
			tx.response.findMany({ where, select }),
			tx.consentEvent.findMany({ where, select }),
			tx.personalValue.findMany({ where, select }),
			tx.personMail.findMany({ where, select }),
			tx.personRequest.findMany({ where, select }),
			tx.exportedProfile.findMany({ where, select: { exportId: true } }),
			tx.mention.findMany({ where, select: named }),
			tx.wish.findMany({ where, select }),
		]);
	const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
	return {
		...{ identifiers, values: ids(values), responses: ids(responses) },
		...{ consents: ids(consents), typed: ids(typed), mails: ids(mails), requests: ids(requests), mentions },
		...{ wishes: ids(wishes) },
		exports: exports.map(({ exportId }) => exportId),
	};
}

export async function traitsOf(tx: Transaction, workspaceId: string, profileId: string): Promise<string[]> {
	const rows = await tx.traitValue.findMany({
		where: { workspaceId, profileId },
		distinct: ["traitId"],
		select: { traitId: true },
	});
	return rows.map(({ traitId }) => traitId);
}

/** Something sealed for its place in one profile, sealed for the same place in another. */
export const sayOwn = (from: KeyedProfile, to: KeyedProfile, what: string, bytes: Uint8Array) =>
	sealOwn(to, what, unsealOwn(from, what, bytes));
