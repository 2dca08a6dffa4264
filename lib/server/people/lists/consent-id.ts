import "server-only";
import { createHash } from "node:crypto";

interface Named {
	workspaceId: string;
	/** Of the identifier that it was given by. */
	hash: string;
	purposeId: string;
	at: Date;
	proof: string;
}

/** A UUID that follows from what it names: the same consent read again, from whatever file, comes to one line of the ledger. */
export function consentId({ workspaceId, hash, purposeId, at, proof }: Named): string {
	const parts = [workspaceId, hash, purposeId, at.toISOString(), proof];
	const hex = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
