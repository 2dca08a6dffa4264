import "server-only";
import type { Transaction } from "@/lib/server/db/transaction";
import { seal, unseal } from "@/lib/server/responses/seal";
import { type KeyedProfile, profileKey } from "../profile-key";
import { openWords, sealWords } from "../requests/request-words";
import { type MovedRows, sayOwn } from "./moved";

interface Move {
	workspaceId: string;
	from: KeyedProfile;
	to: KeyedProfile;
	rows: MovedRows;
	/** Exports in which `from` stood by itself as well. */
	sharedExports: readonly string[];
}

/** The rows become `to`'s, as far as they still are `from`'s; what is sealed is sealed anew. The caller has locked both. */
export async function moveRows(tx: Transaction, move: Move): Promise<void> {
	const { workspaceId, from, to, rows } = move;
	const data = { profileId: to.id };
	const profileId = from.id;
	await tx.response.updateMany({ where: { workspaceId, profileId, id: { in: rows.responses } }, data });
	await tx.consentEvent.updateMany({ where: { workspaceId, profileId, id: { in: rows.consents } }, data });
	await tx.personMail.updateMany({ where: { workspaceId, profileId, id: { in: rows.mails } }, data });
	await tx.wish.updateMany({ where: { workspaceId, profileId, id: { in: rows.wishes } }, data });
	await tx.traitValue.updateMany({
		where: { workspaceId, profileId, id: { in: rows.values } },
		// Which of both profiles' values counts is found afterwards.
		data: { ...data, current: false },
	});
	// Those in progress: whoever the profiles turn out to be, what is said now is the winner's.
	await tx.visit.updateMany({ where: { workspaceId, profileId }, data });
	await moveIdentifiers(tx, move);
	await moveMentions(tx, move);
	await moveTyped(tx, move);
	await moveRequests(tx, move);
	await moveExports(tx, move);
}

async function moveIdentifiers(tx: Transaction, { workspaceId, from, to, rows }: Move): Promise<void> {
	if (rows.identifiers.length === 0) return;
	const found = await tx.identifier.findMany({ where: { workspaceId, profileId: from.id, OR: rows.identifiers } });
	for (const { kind, hash, ciphertext } of found) {
		const data = { profileId: to.id, ciphertext: sayOwn(from, to, kind, ciphertext) };
		await tx.identifier.updateMany({ where: { workspaceId, kind, hash }, data });
	}
}

async function moveTyped(tx: Transaction, { workspaceId, from, to, rows }: Move): Promise<void> {
	const [fromKey, toKey] = [profileKey(from), profileKey(to)];
	const found = await tx.personalValue.findMany({
		where: { workspaceId, profileId: from.id, id: { in: rows.typed } },
	});
	for (const { id, responseId, ciphertext, erasedAt } of found) {
		const place = { workspaceId, responseId, id };
		const sealed = erasedAt ? ciphertext : new Uint8Array(seal(unseal(ciphertext, place, fromKey), place, toKey));
		await tx.personalValue.updateMany({ where: { workspaceId, id }, data: { profileId: to.id, ciphertext: sealed } });
	}
}

/** What the other mentions already stays where it is. */
async function moveMentions(tx: Transaction, { workspaceId, from, to, rows }: Move): Promise<void> {
	if (rows.mentions.length === 0) return;
	const where = { workspaceId, profileId: from.id, OR: rows.mentions };
	const found = await tx.mention.findMany({ where });
	await tx.mention.createMany({
		data: found.map((row) => ({ ...row, workspaceId, profileId: to.id })),
		skipDuplicates: true,
	});
	await tx.mention.deleteMany({ where });
}

async function moveRequests(tx: Transaction, { workspaceId, from, to, rows }: Move): Promise<void> {
	const found = await tx.personRequest.findMany({
		where: { workspaceId, profileId: from.id, id: { in: rows.requests } },
	});
	for (const request of found) {
		const words = request.words && sealWords(request, to, openWords(request, from));
		await tx.personRequest.updateMany({ where: { workspaceId, id: request.id }, data: { profileId: to.id, words } });
	}
}

/** A person stands in an export once. */
async function moveExports(tx: Transaction, { workspaceId, from, to, rows, sharedExports }: Move): Promise<void> {
	const where = { workspaceId, profileId: from.id, exportId: { in: rows.exports } };
	const found = await tx.exportedProfile.findMany({ where, select: { exportId: true } });
	await tx.exportedProfile.createMany({
		data: found.map(({ exportId }) => ({ workspaceId, exportId, profileId: to.id })),
		skipDuplicates: true,
	});
	await tx.exportedProfile.deleteMany({ where: { ...where, NOT: { exportId: { in: [...sharedExports] } } } });
}
