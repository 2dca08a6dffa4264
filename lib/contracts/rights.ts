import { z } from "zod";
import type { LocalText } from "../profile/types";

export const requestKinds = ["access", "correction", "erasure", "restriction", "portability", "objection"] as const;
export type RequestKind = (typeof requestKinds)[number];
export type RequestState = "open" | "done" | "refused";

const words = z.string().trim().max(2_000);

/** POST …/people/requests: somebody asked for something, by mail, by phone or in person. */
export const requestBody = z.strictObject({
	kind: z.enum(requestKinds),
	/** The profile, or what they are known by: found, and not kept. */
	who: z.union([
		z.strictObject({ profile: z.uuid() }),
		z.strictObject({ kind: z.enum(["email", "phone", "external"]), text: z.string().trim().min(1).max(320) }),
	]),
	receivedAt: z.iso.datetime(),
	note: words,
});
export type RequestBody = z.infer<typeof requestBody>;

export const requestParams = z.object({ request: z.uuid() });
export const requestsQuery = z.strictObject({ state: z.enum(["open", "closed"]).default("open") });
export type RequestsQuery = z.infer<typeof requestsQuery>;

/** PUT …/people/requests/REQUEST/extension and …/refusal: the person is told why. */
export const reasonBody = z.strictObject({ reason: words.min(1) });

/** POST …/people/requests/REQUEST/handle. `confirm`: the word that erasing asks for. */
export const handleBody = z.strictObject({
	/** Of access and portability: the file that is handed out. */
	format: z.enum(["json", "csv"]).default("json"),
	confirm: z.string().max(40).default(""),
});
export type HandleBody = z.infer<typeof handleBody>;

/** What must be typed before a person is erased, whatever the language. */
export const eraseWord = "ERASE";

/** PUT …/people/PERSON/restriction and POST …/people/PERSON/erasure. */
export const restrictionBody = z.strictObject({ restricted: z.boolean() });
export const erasureBody = z.strictObject({ confirm: z.string().max(40) });

/** What handling came to. `file`: to be handed to the person. */
export interface Handled {
	file: { name: string; type: string; text: string } | null;
}

/** PUT …/people/retention. Months; null: for good. */
const months = z.number().int().min(1).max(600).nullable();
export const retentionBody = z.strictObject({ responseMonths: months, unseenMonths: months, staleMonths: months });
export type RetentionBody = z.infer<typeof retentionBody>;

export interface RetentionState extends RetentionBody {
	/** ISO 8601; null: never yet. */
	ranAt: string | null;
}

/** How many a run now would concern. */
export interface RetentionPreview {
	responses: number;
	profiles: number;
	values: number;
}

/** GET …/people/requests, the most urgent first. */
export interface RequestRow {
	id: string;
	kind: RequestKind;
	state: RequestState;
	origin: "staff" | "person";
	/** Null: nobody is known by what they gave, or they were erased. */
	person: { id: string; label: string } | null;
	/** ISO 8601. */
	receivedAt: string;
	dueAt: string;
	extended: boolean;
	overdue: boolean;
	note: string;
	/** Why it takes longer, or why not; "" without. */
	reason: string;
	handledBy: string | null;
	handledAt: string | null;
}

/** GET …/people/requests/waiting */
export interface WaitingConsents {
	/** Asked for, and not confirmed by mail yet. */
	waiting: number;
	/** Those that ended so within the last `lately` days. */
	expired: number;
	/** So many days one waits. */
	days: number;
	lately: number;
}

/** The record of processing (GDPR, article 30), as things stand. */
export interface ProcessingRecord {
	controller: string;
	/** ISO 8601. */
	madeAt: string;
	purposes: {
		id: string;
		name: LocalText;
		confirmed: boolean;
		/** The newest text in each language. */
		notices: { locale: string; number: number; text: string }[];
		/** Who agree now. */
		people: number;
		/** Names of the messages that go out for it by themselves. */
		messages: string[];
	}[];
	/** What live quizzes ask. */
	quizzes: {
		id: string;
		name: string;
		questions: { id: string; text: LocalText; kind: string; personal: boolean; sensitive: boolean }[];
	}[];
	traits: {
		id: string;
		name: LocalText;
		sensitive: boolean;
		shelfLifeDays: number | null;
		purposes: LocalText[];
		people: number;
	}[];
	people: { profiles: number; responses: number };
	/** What else is kept of them: addresses and numbers by their kind, orders, and wishes for products. */
	kept: { email: number; phone: number; external: number; orders: number; wishes: number };
	/** Who was given data. */
	recipients: { name: string; exports: number; lastAt: string }[];
	retention: RetentionBody;
	/** Those that are in force on this installation. */
	measures: Measure[];
}
export type Measure =
	| "sealedValues"
	| "profileKeys"
	| "hashedIdentifiers"
	| "hashedTokens"
	| "roles"
	| "audit"
	| "tombstones"
	| "https"
	| "mailTls"
	| "noThirdParties";
