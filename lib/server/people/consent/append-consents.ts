import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { ConsentAction, ConsentMethod } from "@/lib/profile/types";
import type { Transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { eraseUnkept } from "./erase-unkept";
import { lockProfiles } from "./lock-profiles";

/** One line to be written. */
export interface NewConsent {
	/** Given by whom may send it twice (a device, an import): the same id is one line. */
	id?: string;
	profileId: string;
	purposeId: string;
	/** The exact text that the person was shown, or that what is withdrawn was given on. */
	noticeId: string;
	action: ConsentAction;
	/** Taps of a quiz are written by the shopper's lane. */
	method: ConsentMethod;
	/** The member who took it down, or withdrew it at the person's wish. */
	actorId?: string | null;
	/** What the member attests, or where the proof is found; needed where the person didn't do it themselves. */
	attestation?: string;
	responseId?: string | null;
	at: Date;
}

/** Of these methods somebody else writes down what the person said. */
const attested: readonly ConsentMethod[] = ["spoken", "paper", "import", "staff"];
/** What is said so is not confirmed by mail yet. An import says where the proof lies, a mailed link is the proof. */
const unproved: readonly ConsentMethod[] = ["tap", "spoken", "paper", "staff"];

/**
 * Appends to the ledger of people, in their order: the only writer of it outside the shopper's lane. A grant for a purpose that wants
 * confirming is written as "requested" unless its method proves the address. Where something ended, trait values that nothing
 * allows to keep any longer are deleted, and what counts moves on. Throws `invalid-input` for a notice that is not the
 * purpose's, or where nobody attests; `not-found` for a profile of another workspace.
 */
export async function appendConsents(
	tx: Transaction,
	workspaceId: string,
	entries: readonly NewConsent[],
): Promise<void> {
	if (entries.length === 0) return;
	const people = [...new Set(entries.map(({ profileId }) => profileId))];
	await lockProfiles(tx, workspaceId, people);
	const hashes = await noticeHashes(tx, workspaceId, entries);
	const confirmed = await confirmedPurposes(tx, workspaceId, entries);
	await tx.consentEvent.createMany({
		data: entries.map(({ id = newId(), action, attestation = "", actorId = null, responseId = null, ...entry }) => {
			if (attested.includes(entry.method) && attestation.trim() === "") {
				throw new AppError("invalid-input", `${entry.method} needs an attestation`);
			}
			const noticeHash = hashes.get(`${entry.purposeId} ${entry.noticeId}`);
			if (noticeHash === undefined) throw new AppError("invalid-input", "no such notice of that purpose");
			const waits = action === "granted" && confirmed.has(entry.purposeId) && unproved.includes(entry.method);
			const line = { ...entry, id, noticeHash, attestation, actorId, responseId };
			return { ...line, workspaceId, action: waits ? "requested" : action };
		}),
		skipDuplicates: true,
	});
	const ended = entries.filter(({ action }) => action === "withdrawn" || action === "expired");
	for (const profileId of new Set(ended.map((entry) => entry.profileId))) {
		await eraseUnkept(tx, { workspaceId, profileId });
	}
}

async function noticeHashes(
	tx: Transaction,
	workspaceId: string,
	entries: readonly NewConsent[],
): Promise<Map<string, string>> {
	const id = { in: [...new Set(entries.map(({ noticeId }) => noticeId))] };
	const notices = await tx.notice.findMany({
		where: { workspaceId, id },
		select: { id: true, purposeId: true, hash: true },
	});
	return new Map(notices.map(({ id, purposeId, hash }) => [`${purposeId} ${id}`, hash]));
}

async function confirmedPurposes(
	tx: Transaction,
	workspaceId: string,
	entries: readonly NewConsent[],
): Promise<Set<string>> {
	const id = { in: [...new Set(entries.map(({ purposeId }) => purposeId))] };
	const purposes = await tx.purpose.findMany({ where: { workspaceId, id, confirmed: true }, select: { id: true } });
	return new Set(purposes.map((purpose) => purpose.id));
}
