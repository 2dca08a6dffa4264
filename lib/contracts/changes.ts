import { z } from "zod";
import type { Finding, LocalText } from "../quiz/types";
import type { QuizStatus } from "./quiz";

/** A product as it stands now, archived ones too; `title` is "" when it is gone altogether. */
export interface ProductFace {
	id: string;
	title: string;
	imageUrl: string | null;
}

/** How many of the runs compared show a product, on each side. */
export interface ShownChange {
	product: ProductFace;
	before: number;
	after: number;
}

/** Which runs were replayed: the last completed, counted responses, or random ones while there are none. */
export type ReplayBasis = "responses" | "random";

/** The same answers on two sides (docs/changes.md). */
export interface Replay {
	basis: ReplayBasis;
	/** Runs replayed. */
	runs: number;
	/** Runs with a result on both sides; all that follows is of these. */
	compared: number;
	/** Runs that come to a question they have no answer to, or to no result, on one side. */
	unanswered: number;
	/** Runs that show other products, or the same in another order. */
	changed: number;
	/** changed ÷ compared with its 95 % interval, 0..1; null when none could be compared. */
	share: { value: number; low: number; high: number } | null;
	/** Products that more or fewer runs show, most first; at most 200. */
	products: ShownChange[];
}

/** What publishing the draft as it is now would change. */
export interface DraftChanges {
	/** The published version; null before the first. */
	version: { id: string; number: number } | null;
	/** Parts of the document that differ. */
	parts: number;
	/** The catalog has changed since the version was published, so part of what changes comes from there. */
	catalogChanged: boolean;
	/** Null before the first publishing, when nothing differs, and while there are no completed responses. */
	replay: Replay | null;
	/** The first of the changed runs, newest first. */
	cases: ChangedPerson[];
}

/** What a person was shown, with their answers, and would be shown. */
export interface ChangedPerson {
	response: string;
	/** ISO 8601. */
	completedAt: string;
	before: ShownPlace[];
	after: ShownPlace[];
}

export interface ShownPlace {
	slot: string;
	name: LocalText;
	products: ProductFace[];
}

/** A live or paused quiz whose version is bound to another catalog than today's. */
export interface OutdatedQuiz {
	id: string;
	name: string;
	status: QuizStatus;
	version: { id: string; number: number; publishedAt: string };
}

/** What a quiz named and the catalog has lost. */
export interface LostParts {
	/** Labels. */
	attributes: string[];
	/** By the attribute's label. */
	values: { attribute: string; value: string }[];
	products: ProductFace[];
	/** Null: the collection was deleted, and its title with it. */
	collections: (string | null)[];
}

export interface QuizImpact {
	quiz: OutdatedQuiz;
	/** Names the catalog that was looked at. */
	catalog: string;
	/** What using the new catalog changes: the version as it is served now against the same version on the new catalog. */
	replay: Replay;
	/** Products that have left the catalog and are not shown any more already, with the runs that showed them. */
	gone: { product: ProductFace; shown: number }[];
	lost: LostParts;
	/** Errors on the new catalog, which must be mended in the draft first, and warnings that the version's own catalog didn't give. */
	findings: Finding[];
}

/** What was looked at; anything else answers 409 stale-revision. */
export const acceptCatalogRequest = z.strictObject({
	version: z.uuid(),
	catalog: z.string().min(1).max(64),
});
export type AcceptCatalogRequest = z.infer<typeof acceptCatalogRequest>;
export interface AcceptCatalogReply {
	versionId: string;
	number: number;
}
