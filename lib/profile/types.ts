/**
 * What a workspace knows of a person, as plain data. Everything here is pure: times are milliseconds since 1970 (UTC), and
 * the moment to judge by is always handed in.
 */

/** A text by locale, as of a quiz. */
export type LocalText = Record<string, string>;

export const traitTypes = ["choice", "set", "number", "bool", "date", "text"] as const;
export type TraitType = (typeof traitTypes)[number];

/** choice, text: a string; set: strings, each once; date: days since 1970-01-01 (UTC), as numbers of a quiz. */
export type TraitContent = string | number | boolean | string[];

/** One entry of the workspace's dictionary. */
export interface TraitDefinition {
	id: string;
	/** What effects, imports and exports call it. */
	key: string;
	name: LocalText;
	type: TraitType;
	/** Shown after a number, e.g. "years"; else "". */
	unit: string;
	/** All that a choice or set may hold; empty for other types. */
	options: TraitOption[];
	/** Of a special kind (health, belief …): kept only while its purposes were agreed to in so many words. */
	sensitive: boolean;
	/** How long a value counts, in days; null: for good. */
	shelfLifeDays: number | null;
	/** Ids of the purposes that values may be used for, as far as the person agrees. */
	purposes: string[];
}

export interface TraitOption {
	value: string;
	name: LocalText;
}

/** How something came to be known. `inferred` is a guess from behaviour; all others are somebody's word. */
export const traitSources = ["quiz", "interview", "paper", "person", "staff", "import", "inferred"] as const;
export type TraitSource = (typeof traitSources)[number];

/** One thing that was said or found about a person. */
export interface KnownValue {
	id: string;
	value: TraitContent;
	source: TraitSource;
	/** When it was said. */
	at: number;
	/** From then on it is stale; null: never. */
	staleAt: number | null;
	/** Ids of the purposes that it was given for. */
	purposes: string[];
}

/** requested: waits until the mail sent for it is confirmed. */
export const consentActions = ["requested", "granted", "withdrawn", "expired"] as const;
export type ConsentAction = (typeof consentActions)[number];

/** How it was said: the person's own tap, mailed link or page; to a member, aloud, on paper, in a list or otherwise. */
export const consentMethods = ["tap", "mail", "page", "spoken", "paper", "import", "staff"] as const;
export type ConsentMethod = (typeof consentMethods)[number];

/** One line of the ledger, of one person. */
export interface ConsentLine {
	id: string;
	purpose: string;
	action: ConsentAction;
	at: number;
}
