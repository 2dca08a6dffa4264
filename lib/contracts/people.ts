import { z } from "zod";
import type { Obstacle } from "../profile/may-use";
import {
	type ConsentAction,
	type LocalText,
	type TraitContent,
	type TraitSource,
	traitSources,
} from "../profile/types";

const seenAndId = z.tuple([z.iso.datetime(), z.uuid()]);

/** Newest seen first. What is absent lets all through. */
export const peopleQuery = z.object({
	/** Id of a purpose that they agree to. */
	consent: z.uuid().optional(),
	/** Id of a trait that is known of them, with `value` that it is this. */
	trait: z.uuid().optional(),
	value: z.string().min(1).max(500).optional(),
	/** Something is known of them from there. */
	source: z.enum(traitSources).optional(),
	restricted: z.enum(["yes"]).optional(),
	/** The last row of the page before: when they were seen (ISO 8601) and their id. */
	before: z
		.string()
		.max(80)
		.refine((text) => seenAndId.safeParse(text.split("_")).success)
		.optional(),
});
export type PeopleQuery = z.infer<typeof peopleQuery>;

/**
 * POST …/people/find: a whole e-mail address, phone number or the shop's own id, which is found by its hash, so a part of one
 * finds nobody. Not a part of the query: addresses of pages are kept in logs and histories.
 */
export const findBody = z.strictObject({ text: z.string().trim().min(1).max(320) });

export interface PersonIdentifier {
	kind: "email" | "phone" | "external";
	/** For viewers masked. */
	text: string;
	/** ISO 8601; null: nobody has shown that it is theirs. */
	confirmedAt: string | null;
}

export interface PersonRow {
	id: string;
	/** null: not known, or not for viewers. */
	name: string | null;
	identifiers: PersonIdentifier[];
	seenAt: string;
	restricted: boolean;
	/** Ids of the purposes that they agree to. */
	consents: string[];
	/** Traits that are known of them, and those of them that are stale. */
	traits: number;
	stale: number;
}

/** GET …/people */
export interface PeoplePage {
	/** How many the filters let through, and how many there are. */
	total: number;
	known: number;
	rows: PersonRow[];
	/** `before` of the next page. */
	next: string | null;
}

export const personParams = z.object({ profile: z.uuid() });
export const wishParams = personParams.extend({ wish: z.uuid() });
export const mergeParams = z.object({ merge: z.uuid() });
/** POST …/people/PROFILE/merge: the other becomes a part of this one. */
export const mergeBody = z.strictObject({ other: z.uuid() });

const content = z.union([
	z.string().max(500),
	z.number(),
	z.boolean(),
	z.array(z.string().max(100)).min(1).max(100),
]) satisfies z.ZodType<TraitContent>;

/** POST …/people/PROFILE/traits. `wish`: the person asked for it. */
export const correctionBody = z.strictObject({ trait: z.uuid(), value: content, wish: z.boolean() });
export type CorrectionBody = z.infer<typeof correctionBody>;

/** POST …/people/PROFILE/identifiers */
export const identifierBody = z.strictObject({
	kind: z.enum(["email", "phone", "external"]),
	text: z.string().trim().min(1).max(320),
	wish: z.boolean(),
});
export type IdentifierBody = z.infer<typeof identifierBody>;

/** One thing that was said or found, in the history of its trait. */
export interface PersonValue {
	id: string;
	/** null: sensitive, and the reader is a viewer. */
	value: TraitContent | null;
	source: TraitSource;
	at: string;
	/** From then on it is stale; null: never. */
	staleAt: string | null;
	current: boolean;
	/** 0 to 1. */
	confidence: number;
	/** Ids of the purposes that it was given for. */
	purposes: string[];
	/** Where it was said, if in a quiz. */
	quiz: { id: string; name: string; version: number; response: string; question: LocalText | null } | null;
	/** The member who wrote it. */
	actor: string | null;
}

export interface PersonTrait {
	/** Of the dictionary. */
	trait: string;
	/** Newest first, one at least. */
	values: PersonValue[];
}

/** What holds for one purpose. */
export interface PersonConsent {
	purpose: string;
	action: ConsentAction;
	since: string;
	method: string;
	/** The exact text that stood beside the box. */
	notice: string;
}

export type PersonEvent = { id: string; at: string } & (
	| { kind: "response"; quiz: { id: string; name: string }; response: string; completed: boolean }
	| { kind: "consent"; purpose: string; action: ConsentAction; method: string }
	| { kind: "value"; trait: string; source: TraitSource }
	| ({ kind: "merge" | "unmerge"; merge: string } & MergeReason)
	/** Stood in a file that was handed to somebody. */
	| { kind: "export"; recipient: string; purpose: string }
	/** `message`: its name, if it is one of the workspace's. */
	| { kind: "mail"; mail: "receipt" | "confirm" | "link" | "still-true" | "message" | "wish"; message: string | null }
	| { kind: "note"; action: string; actor: string | null; wish: boolean }
);

/** What somebody wants to be told of a product. */
export interface PersonWish {
	id: string;
	/** Null: it is in the catalog no more. */
	product: string | null;
	/** stock: once it can be had again; price: once it costs less than `price`. */
	kind: "stock" | "price";
	price: number | null;
	/** Id of the one that they are told for. */
	purpose: string;
	/** ISO 8601; `toldAt`, `endedAt` null: not yet. */
	since: string;
	toldAt: string | null;
	endedAt: string | null;
}

/** What one row of a file held of both: of the winner the first kind, of the other the second. */
export interface MergeDetail {
	kinds?: [PersonIdentifier["kind"], PersonIdentifier["kind"]];
	/** Its name; null: it came by the API. */
	file?: string | null;
	/** As a spreadsheet counts. */
	row?: number;
}

/** staff: a member found them to be one; import, identifier: by rule. */
export interface MergeReason extends MergeDetail {
	rule: "import" | "staff" | "identifier";
}

export interface PersonMerge extends MergeReason {
	id: string;
	/** ISO 8601 */
	at: string;
	actor: string | null;
}

/** GET …/people/PROFILE */
export interface PersonDetail extends Omit<PersonRow, "consents" | "traits" | "stale"> {
	locale: string;
	createdAt: string;
	restrictedAt: string | null;
	traits: PersonTrait[];
	consents: PersonConsent[];
	/** Newest first. */
	wishes: PersonWish[];
	/** Newest first, the latest hundred. */
	events: PersonEvent[];
	/** Those that can be undone. */
	merges: PersonMerge[];
	/** Profiles that have an identifier which came beside this one's, or the other way about. */
	alike: Pick<PersonRow, "id" | "name" | "identifiers" | "seenAt">[];
}

/** GET …/people/PROFILE/recommendation: of which quiz, and for which purpose what is known is used. */
export const recommendationQuery = z.object({ quiz: z.uuid(), purpose: z.uuid() });
export type RecommendationQuery = z.infer<typeof recommendationQuery>;

/** What a quiz recommends to a person by what is known of them alone. */
export type PersonRecommendation =
	/** They may not be written to or advised for it. */
	| { kind: "obstacle"; obstacle: Obstacle }
	/** The quiz isn't published. */
	| { kind: "closed" }
	/** They are led to an address elsewhere. */
	| { kind: "elsewhere" }
	/** What would have to be asked first: it isn't known, or not fresh, or not for this purpose. */
	| { kind: "open"; questions: LocalText[] }
	| { kind: "result"; empty: string | null; slots: { name: string; items: RecommendedItem[] }[] };

export interface RecommendedItem {
	product: string;
	title: string;
	imageUrl: string | null;
	price: string | null;
	reasons: string[];
}
