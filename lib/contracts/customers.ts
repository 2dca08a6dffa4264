import { z } from "zod";
import type { TraitContent } from "../profile/types";

/** Files of customers: so many bytes at most. */
export const CUSTOMER_FILE_BYTES = 50 * 1024 * 1024;

const identifierKinds = ["email", "phone", "external"] as const;

/** What a column of a file of customers may hold beside traits and consents; one customer is one row. */
export const customerFields = [...identifierKinds, "name", "saidAt", "agreedAt", "proof"] as const;
export type CustomerField = (typeof customerFields)[number];

/**
 * What becomes of one column. saidAt: when the row's traits were said (a day); without it they count as of the import.
 * consent: a yes or no; a yes is written with the day of `agreedAt` and `proof`, where it can be found.
 */
export const customerTarget = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("ignore") }),
	z.strictObject({ kind: z.literal("field"), field: z.enum(customerFields) }),
	z.strictObject({ kind: z.literal("trait"), trait: z.uuid() }),
	z.strictObject({ kind: z.literal("consent"), purpose: z.uuid() }),
]);
export type CustomerTarget = z.infer<typeof customerTarget>;

export const customerMapping = z.strictObject({
	/** What is taken in for: only people who agree to it are touched, and values are for it alone. */
	purpose: z.uuid(),
	/** One per column of the file, in its order. */
	columns: z.array(customerTarget).min(1).max(300),
});
export type CustomerMapping = z.infer<typeof customerMapping>;

export const customerFileParams = z.object({ file: z.uuid() });

const text = (max: number) => z.string().trim().min(1).max(max);
const content = z.union([
	z.string().max(500),
	z.number(),
	z.boolean(),
	z.array(z.string().max(100)).min(1).max(100),
]) satisfies z.ZodType<TraitContent>;

const customer = z.strictObject({
	email: text(320).nullable().default(null),
	phone: text(40).nullable().default(null),
	/** The shop's own id of them. */
	id: text(320).nullable().default(null),
	name: text(200).nullable().default(null),
	/** When the traits were said; null: now. */
	saidAt: z.iso.datetime({ offset: true }).nullable().default(null),
	/** By the traits' keys; dates as days since 1970-01-01. */
	traits: z.record(z.string().max(100), content).default({}),
	consents: z
		.array(z.strictObject({ purpose: z.uuid(), at: z.iso.datetime({ offset: true }), proof: text(500) }))
		.max(20)
		.default([]),
});
export type CustomerDraft = z.infer<typeof customer>;

/** POST …/people/customers: under which purpose they are taken in, and at most 500 customers. */
export const customerBatch = z.strictObject({ purpose: z.uuid(), customers: z.array(customer).min(1).max(500) });

/** PUT …/people/customers/rule: identifiers that make two people one when one row has both. One alone joins nobody. */
export const mergeRuleBody = z.strictObject({
	kinds: z.array(z.enum(identifierKinds)).max(3),
});
export type MergeRuleBody = z.infer<typeof mergeRuleBody>;

/** GET …/people/customers/files/FILE/rejected: in which language it says what is wrong. */
export const rejectedQuery = z.object({ lang: z.enum(["en", "da"]) });

/** POST …/people/customers/files: what a file looks like. */
export interface CustomerFile {
	id: string;
	fileName: string;
	headers: string[];
	/** The first rows. */
	sample: string[][];
	columns: CustomerTarget[];
}

/**
 * unreadable, no-identifier: the whole row is left out. several: it names two people whom the rule doesn't make one, and goes to the
 * first. Of all others the cell alone is left out.
 */
export const customerProblems = [
	...(["unreadable", "no-identifier", "several", "email", "phone", "external", "value"] as const),
	...(["said-date", "said-future", "consent-word", "agreed-date", "agreed-future", "no-proof", "no-notice"] as const),
] as const;
export type CustomerProblem = (typeof customerProblems)[number];

/** erased: since then; no-consent: they don't agree to the purpose; restricted: they asked that nothing be done. */
export const customerApartReasons = ["no-consent", "restricted", "erased"] as const;
export type CustomerApartReason = (typeof customerApartReasons)[number];

/** What taking customers came to, or would. Each row that can be read is one of added, changed, unchanged and apart. */
export interface CustomerReport {
	rows: number;
	/** People of whom nothing was known. */
	added: number;
	/** Rows that tell something new of somebody known. */
	changed: number;
	/** Rows that tell nothing new. */
	unchanged: number;
	/** Nothing of these rows is kept. */
	apart: Record<CustomerApartReason, number>;
	values: number;
	consents: number;
	/** Two people made one, by the rule. */
	merged: number;
	/** Rows left out, or of which something was; they can be had as a file. */
	rejected: number;
	/** By problem and column (null: the row); the first rows of each, as a spreadsheet counts. */
	problems: { problem: CustomerProblem; column: string | null; count: number; rows: number[] }[];
}

export type CustomerImportStatus = "uploaded" | "planned" | "applying" | "stopped" | "applied";

/** GET …/people/customers/files/FILE */
export interface CustomerImport {
	id: string;
	fileName: string;
	status: CustomerImportStatus;
	/** Rows, and how many of them have been taken. */
	rows: number;
	done: number;
	/** So far. */
	report: CustomerReport | null;
	/** Rows that can be had as a file now. */
	rejects: number;
	createdAt: string;
}

/** GET …/people/customers */
export interface CustomerOverview {
	/** People that have each kind of identifier. */
	people: Record<(typeof identifierKinds)[number], number>;
	/** As `mergeRuleBody`. */
	mergeKinds: MergeRuleBody["kinds"];
	/** Newest first, those that were confirmed, at most ten. */
	imports: CustomerImport[];
}
