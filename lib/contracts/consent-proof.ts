import { z } from "zod";
import type { ConsentAction, ConsentMethod } from "@/lib/profile/types";

export const proofParams = z.object({ workspace: z.string(), profile: z.uuid() });

/** POST …/people/PROFILE/withdrawals: at the person's wish, in whatever way they said it. */
export const withdrawalBody = z.strictObject({
	purpose: z.uuid(),
	/** When and how they asked for it. */
	attestation: z.string().trim().min(1).max(1000),
});
export type WithdrawalBody = z.infer<typeof withdrawalBody>;

/** GET …/people/PROFILE/proof: what shows that a person agreed. */
export interface ConsentProof {
	profile: string;
	/** Purposes that anything was ever said about, with what holds now. */
	purposes: { id: string; name: Record<string, string>; state: ConsentAction; since: string }[];
	/** The ledger, newest first. */
	lines: ProofLine[];
}

export interface ProofLine {
	id: string;
	purpose: string;
	action: ConsentAction;
	method: ConsentMethod;
	at: string;
	/** The exact text, in which language and as which number; null when it is gone. */
	notice: { locale: string; number: number; text: string } | null;
	/** SHA-256, hex, as it was written with the line. */
	hash: string;
	/** The hash of the text as it lies there now is the line's. */
	unchanged: boolean;
	/** The member who wrote it down: their name, else their address. */
	actor: string | null;
	attestation: string;
	/** Where it was said. */
	response: { id: string; quiz: string; quizName: string; version: number } | null;
}
