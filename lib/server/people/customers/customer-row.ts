import "server-only";
import type { CustomerProblem } from "@/lib/contracts/customers";
import type { TraitContent } from "@/lib/profile/types";
import type { NormalIdentifier } from "../identifiers";

/** One customer, as far as it could be read. */
export interface CustomerRow {
	/** As a spreadsheet counts; of a batch, its place in it from 1. */
	row: number;
	/** One of each kind at most, one at least. */
	identifiers: NormalIdentifier[];
	name: string | null;
	/** null: not told. */
	saidAt: Date | null;
	/** By the trait's id. */
	values: { trait: string; value: TraitContent }[];
	consents: GivenConsent[];
}

export interface GivenConsent {
	/** The same row read again comes to the same id. */
	id: string;
	purposeId: string;
	noticeId: string;
	at: Date;
	proof: string;
}

/** `column` counts from 0; null: the row itself. */
export interface RowProblem {
	problem: CustomerProblem;
	column: number | null;
}
