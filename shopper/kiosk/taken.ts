import type { DeviceBatch, ShownSlot } from "@/lib/quiz/wire";
import type { KeptBatch } from "../kept-batch";

/** What one person gave, from the first screen on. It never changes once the next person may begin: only then is it handed in. */
export interface Taken {
	response: string;
	batches: KeptBatch[];
	signUps: KeptSignUp[];
	/** Who asked, or "" in a kiosk. */
	staff: string;
	/** The words with which staff attest what was agreed to aloud, or "". */
	attested: string;
	notes: DeviceBatch["device"]["notes"];
	shown: ShownSlot[] | null;
}

export interface KeptSignUp {
	id: string;
	quiz: string;
	version: string;
	locale: string;
	email: string;
	consents: { id: string; purpose: string }[];
	at: number;
}
