import "server-only";
import type { DeviceBatch } from "@/lib/quiz/wire";

/** How a consent was given, as the ledger says it. */
export interface ConsentWay {
	method: "tap" | "spoken" | "paper";
	/** What a member attests, or where the proof is found; "" where the person tapped the box. */
	attestation: string;
	/** The member, where they are one of the workspace. */
	actorId: string | null;
}

/** In the person's own browser, or at a kiosk. */
export const tapped: ConsentWay = { method: "tap", attestation: "", actorId: null };

/** How a response was taken down that doesn't come from the person's own browser, and when it was given. */
export interface TakenDown extends Pick<DeviceBatch["device"], "notes" | "shown"> {
	/** Whose responses may come this way. */
	workspaceId: string;
	quizId: string;
	way: "kiosk" | "interview" | "paper";
	deviceId: string | null;
	staff: string;
	/** What a paper form is filed under, else "". */
	reference: string;
	consent: ConsentWay;
	clockAheadMs: number;
	/** When the batch's first and last event happened, by our clock. */
	from: Date;
	to: Date;
}
