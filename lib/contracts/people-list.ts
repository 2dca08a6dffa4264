import { z } from "zod";

/** Of a list that was collected elsewhere, such as at an event: as much as one takes at once. */
export const LIST_BYTES = 4 * 1024 * 1024;
export const LIST_ROWS = 10_000;

/** What a column of the list may hold. */
export const listFields = ["email", "name", "purpose", "date", "proof"] as const;
export type ListField = (typeof listFields)[number];

const column = z.coerce.number().int().min(0).max(299).optional();

/**
 * POST people/lists?…, the body is the file itself. Each field names its column from 0; none is given: they are guessed by the
 * columns' names. `apply`: not only tried. `digest`: of the dry run, so that what is written is what was shown.
 */
export const listQuery = z.object({
	name: z.string().min(1).max(200),
	email: column,
	fullName: column,
	purpose: column,
	date: column,
	proof: column,
	apply: z.enum(["true", "false"]).default("false"),
	digest: z.string().max(100).optional(),
});

export const listProblems = [
	"unreadable",
	"no-email",
	"no-purpose",
	"unknown-purpose",
	"no-notice",
	"no-date",
	"future",
	"no-proof",
	"erased",
] as const;
export type ListProblem = (typeof listProblems)[number];

export interface ListReport {
	/** Names of the file's columns. */
	headers: string[];
	/** Which column holds what, as it was told or guessed; null: none. */
	columns: Record<ListField, number | null>;
	rows: number;
	/** Consents that are written, each person and purpose once. */
	consents: number;
	/** People of whom nothing was known. */
	newPeople: number;
	knownPeople: number;
	/** Written down by an earlier import of the same list already. */
	repeated: number;
	/** By purpose: how many, and the text that goes into the ledger as what people agreed to. */
	purposes: { id: string; name: Record<string, string>; consents: number; notice: string }[];
	/** What is left out, and why; the first rows of each, counted as a spreadsheet does. */
	refused: { problem: ListProblem; count: number; rows: number[] }[];
	digest: string;
	/** It has been written. */
	applied: boolean;
}
